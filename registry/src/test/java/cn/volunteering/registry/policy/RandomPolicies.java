package cn.volunteering.registry.policy;

import static cn.volunteering.registry.policy.PolicyFixtures.CATALOGUE;

import cn.volunteering.policy.ClauseId;
import cn.volunteering.policy.KeyDefinition;
import cn.volunteering.policy.PolicyId;
import cn.volunteering.policy.PolicyKey;
import cn.volunteering.policy.PolicyValue;
import cn.volunteering.policy.Scope;
import cn.volunteering.policy.Value;
import cn.volunteering.registry.tenant.CivilisedTitle;
import cn.volunteering.registry.tenant.UnitType;
import cn.volunteering.tenancy.TenantId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes random policy documents on few keys, days and units, so that they often meet: on every direction, with scopes,
 * first and last days, overridable values and documents that supersede others.
 */
final class RandomPolicies {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 40;
    private static final ClauseId CLAUSE = new ClauseId("C-1");
    private static final List<KeyDefinition> KEYS = keys(
            "points.per-confirmed-hour-hundredths",
            "registered-volunteers.minimum-percent",
            "insignia.return-days",
            "industry-projects.sections",
            "roster.joiners");

    private final Random random;
    private final List<TenantId> tenants;

    RandomPolicies(Random random, List<TenantId> tenants) {
        this.random = random;
        this.tenants = List.copyOf(tenants);
    }

    private static List<KeyDefinition> keys(String... keys) {
        return List.of(keys).stream()
                .map(key -> CATALOGUE.find(new PolicyKey(key)).orElseThrow())
                .toList();
    }

    /** The days that matter, one before and one after included. */
    static List<LocalDate> days() {
        return IntStream.rangeClosed(-1, DAYS + 1).mapToObj(FIRST::plusDays).toList();
    }

    /** What a version says that may end some of the given documents. */
    PolicyContent content(Collection<PolicyId> others) {
        var from = day();
        var to = sometimes(() -> from.plusDays(random.nextInt(DAYS)));
        var clause = new Clause(CLAUSE, "一", "演示条款原文", Clause.Force.MUST, List.of());
        return new PolicyContent(
                "演示〔2026〕1号", "演示办法", "演示单位", FIRST, from, to, false, scope(), some(others), List.of(clause), values());
    }

    private List<PolicyValue> values() {
        var values = new ArrayList<PolicyValue>();
        for (int i = random.nextInt(6); i > 0; i--) {
            var value = value(oneOf(KEYS));
            if (values.stream().noneMatch(value::clashesWith)) {
                values.add(value);
            }
        }
        return values;
    }

    private PolicyValue value(KeyDefinition key) {
        return new PolicyValue(
                key.key(),
                key.type(),
                plain(key),
                CLAUSE,
                key.direction(),
                random.nextBoolean(),
                scope(),
                sometimes(this::day),
                sometimes(this::day));
    }

    private Value plain(KeyDefinition key) {
        return switch (key.type()) {
            case COUNT, PERCENT, MINUTES, DAYS, HUNDREDTHS -> new Value.Whole(key.minimum() + 1 + random.nextInt(3));
            case FLAG -> new Value.Flag(random.nextBoolean());
            case CHOICE -> new Value.Choice(oneOf(key.options()).name());
            case NAMES -> new Value.Names(List.of("甲", "乙", "丙").subList(random.nextInt(2), 2 + random.nextInt(2)));
        };
    }

    private Scope scope() {
        return random.nextInt(3) > 0
                ? Scope.EVERYONE
                : new Scope(names(UnitType.values()), names(CivilisedTitle.values()), some(tenants));
    }

    private Set<String> names(Enum<?>[] all) {
        return some(List.of(all)).stream().map(Enum::name).collect(Collectors.toSet());
    }

    /** Some of them, most often none. */
    private <T> Set<T> some(Collection<T> all) {
        var some = new HashSet<T>();
        if (random.nextInt(3) == 0) {
            all.stream().filter(_ -> random.nextBoolean()).forEach(some::add);
        }
        return some;
    }

    private <T> @Nullable T sometimes(Supplier<T> value) {
        return random.nextInt(4) == 0 ? value.get() : null;
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
