package cn.volunteering.registry.policy;

import cn.volunteering.policy.ClauseId;
import cn.volunteering.policy.Direction;
import cn.volunteering.policy.KeyCatalogue;
import cn.volunteering.policy.KeyDefinition;
import cn.volunteering.policy.Layer;
import cn.volunteering.policy.PolicyId;
import cn.volunteering.policy.PolicyKey;
import cn.volunteering.policy.PolicyValue;
import cn.volunteering.policy.Scope;
import cn.volunteering.policy.Value;
import cn.volunteering.policy.ValueType;
import cn.volunteering.policy.store.CatalogueFile;
import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Policy documents for tests: the two that ship with the platform, and small ones built by hand. */
final class PolicyFixtures {

    static final KeyCatalogue CATALOGUE = CatalogueFile.read();
    static final PublicationRules NO_RULES = (_, _) -> List.of();
    static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");

    private PolicyFixtures() {}

    /** The notice of the Qinghai office, published. */
    static Policy qinghai() {
        return published("qinghai-organ.yaml");
    }

    /** The rules of the Ningxia department, published. */
    static Policy ningxia() {
        return published("ningxia-department.yaml");
    }

    private static Policy published(String file) {
        var document = PolicyFile.read(file);
        return Policy.draft(
                        document.id(),
                        document.tenant(),
                        document.layer(),
                        document.form().content())
                .orThrow()
                .publish(new FormalRules().then(new ValueRules(CATALOGUE)), NOW)
                .orThrow();
    }

    static Draft aPolicy(String id, String owner, Layer layer) {
        return new Draft(id, owner, layer);
    }

    /** Builds a policy with one clause {@code C-1} on which all its values rest. */
    static final class Draft {

        private final PolicyId id;
        private final TenantId owner;
        private final Layer layer;
        private final List<PolicyValue> values = new ArrayList<>();
        private LocalDate from = LocalDate.of(2026, 1, 1);
        private @Nullable LocalDate to;
        private Scope scope = Scope.EVERYONE;
        private Set<PolicyId> supersedes = Set.of();
        private String quote = "演示条款原文";
        private String number = "演示〔2026〕1号";

        private Draft(String id, String owner, Layer layer) {
            this.id = new PolicyId(id);
            this.owner = new TenantId(owner);
            this.layer = layer;
        }

        Draft from(String day) {
            from = LocalDate.parse(day);
            return this;
        }

        Draft to(String day) {
            to = LocalDate.parse(day);
            return this;
        }

        Draft scope(Scope wanted) {
            scope = wanted;
            return this;
        }

        Draft supersedes(String other) {
            supersedes = Set.of(new PolicyId(other));
            return this;
        }

        Draft quote(String text) {
            quote = text;
            return this;
        }

        Draft number(String text) {
            number = text;
            return this;
        }

        Draft sets(String key, long number) {
            return sets(key, new Value.Whole(number), false);
        }

        Draft sets(String key, Value value, boolean overridable) {
            return sets(key, value, overridable, "C-1");
        }

        Draft sets(String key, Value value, boolean overridable, String clause) {
            var definition = CATALOGUE.find(new PolicyKey(key));
            values.add(new PolicyValue(
                    new PolicyKey(key),
                    definition.map(KeyDefinition::type).orElse(ValueType.COUNT),
                    value,
                    new ClauseId(clause),
                    definition.map(KeyDefinition::direction).orElse(Direction.FIXED),
                    overridable,
                    Scope.EVERYONE,
                    null,
                    null));
            return this;
        }

        PolicyContent content() {
            return new PolicyContent(
                    number,
                    "演示办法",
                    "演示单位",
                    from,
                    from,
                    to,
                    false,
                    scope,
                    supersedes,
                    List.of(new Clause(new ClauseId("C-1"), "一", quote, Clause.Force.MUST, List.of())),
                    values);
        }

        Policy draft() {
            return Policy.draft(id, owner, layer, content()).orThrow();
        }

        Policy published() {
            return draft().publish(NO_RULES, NOW).orThrow();
        }
    }
}
