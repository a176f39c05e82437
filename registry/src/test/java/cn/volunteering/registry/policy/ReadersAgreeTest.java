package cn.volunteering.registry.policy;

import static cn.volunteering.registry.policy.PolicyFixtures.CATALOGUE;
import static cn.volunteering.registry.policy.PolicyFixtures.NOW;
import static cn.volunteering.registry.policy.PolicyFixtures.NO_RULES;
import static cn.volunteering.registry.tenant.TenantFixtures.anAgency;
import static cn.volunteering.registry.tenant.TenantFixtures.anOffice;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.Decision;
import cn.volunteering.messaging.IdentifierModule;
import cn.volunteering.policy.EffectiveValues;
import cn.volunteering.policy.Layer;
import cn.volunteering.policy.PolicyId;
import cn.volunteering.policy.PublishedVersion;
import cn.volunteering.policy.Unit;
import cn.volunteering.registry.tenant.CivilisedTitle;
import cn.volunteering.registry.tenant.Lineage;
import cn.volunteering.registry.tenant.Tenant;
import cn.volunteering.registry.tenant.TenantProfile;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets the registry answer from its documents, and a reading service from the events as they stand on the topic, in any
 * order: many random documents, one answer.
 */
class ReadersAgreeTest {

    private static final int ROUNDS = 100;
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new IdentifierModule()).build();

    private static final Tenant PROVINCE = anOffice("province");
    private static final Tenant CITY = below("province");
    private static final Tenant AGENCY =
            anAgency("agency", "city", CivilisedTitle.NATIONAL_CIVILISED_UNIT, CivilisedTitle.ORGAN_CIVILISED_UNIT);
    private static final Map<TenantId, Tenant> TENANTS = Stream.of(PROVINCE, CITY, AGENCY, anAgency("plain", "city"))
            .collect(Collectors.toMap(Tenant::id, Function.identity()));
    private static final List<TenantId> IDS = TENANTS.keySet().stream()
            .sorted((one, other) -> one.value().compareTo(other.value()))
            .toList();

    @Test
    void onAnyDayEveryReaderGivesTheAnswerOfTheRegistry() {
        long cited = 0;
        for (long seed = 0; seed < ROUNDS; seed++) {
            cited += compare(seed);
        }
        assertThat(cited).as("answers that cite a document").isGreaterThan(50L * ROUNDS);
    }

    private static long compare(long seed) {
        var random = new Random(seed);
        var policies = published(random);
        var heard = new ArrayList<>(
                policies.stream().flatMap(ReadersAgreeTest::heard).toList());
        Collections.shuffle(heard, random);
        return TENANTS.values().stream()
                .mapToLong(tenant -> compare(tenant, policies, heard, "seed " + seed))
                .sum();
    }

    private static long compare(Tenant tenant, List<Policy> policies, List<PublishedVersion> heard, String round) {
        var inRegistry = new EffectiveValues(
                CATALOGUE,
                TenantUnit.of(tenant, above(tenant)),
                policies.stream().flatMap(Policy::forResolution).toList());
        var elsewhere = new EffectiveValues(CATALOGUE, Unit.of(entry(tenant), ReadersAgreeTest::entry), heard);
        long cited = 0;
        for (var day : RandomPolicies.days()) {
            var expected = inRegistry.on(day);
            assertThat(elsewhere.on(day))
                    .as("%s, %s on %s", round, tenant.id(), day)
                    .isEqualTo(expected);
            cited += expected.stream()
                    .filter(value -> value.decisive().isPresent())
                    .count();
        }
        return cited;
    }

    private static List<Policy> published(Random random) {
        var writing = new RandomPolicies(random, IDS);
        var ids = List.of("p-one", "p-two", "p-three", "p-four", "p-five", "p-six", "p-seven", "p-eight").stream()
                .map(PolicyId::new)
                .toList();
        return ids.stream().map(id -> published(id, writing, ids)).toList();
    }

    private static Policy published(PolicyId id, RandomPolicies writing, List<PolicyId> ids) {
        var owner = TENANTS.get(writing.oneOf(IDS));
        var others = ids.stream().filter(other -> !other.equals(id)).toList();
        var layer = Layer.of(owner.profile().kind());
        var policy =
                Policy.draft(id, owner.id(), layer, writing.content(others)).orThrow();
        for (int more = writing.oneOf(List.of(0, 1, 2)); more > 0; more--) {
            policy = publishedIfLater(policy).revise(writing.content(others)).orThrow();
        }
        return publishedIfLater(policy);
    }

    private static Policy publishedIfLater(Policy policy) {
        return policy.publish(NO_RULES, NOW) instanceof Decision.Accepted<Policy> accepted ? accepted.state() : policy;
    }

    /** The versions of a document as a service reads them from the topic. */
    private static Stream<PublishedVersion> heard(Policy policy) {
        return policy.published().stream()
                .map(version -> JSON.writeValueAsBytes(PolicyPublished.of(policy, version)))
                .map(json -> JSON.readValue(json, cn.volunteering.policy.reader.PolicyPublished.class))
                .map(event -> event.version(policy.owner()));
    }

    private static Lineage above(Tenant tenant) {
        var offices = new ArrayList<Tenant>();
        var next = tenant.profile().overseer();
        while (next != null) {
            offices.add(TENANTS.get(next));
            next = TENANTS.get(next).profile().overseer();
        }
        return new Lineage(offices);
    }

    private static Optional<TenantEntry> entry(TenantId id) {
        return Optional.of(entry(TENANTS.get(id)));
    }

    private static TenantEntry entry(Tenant tenant) {
        var profile = tenant.profile();
        return new TenantEntry(
                tenant.id(),
                profile.name(),
                profile.kind(),
                profile.unitType().name(),
                profile.titles().stream().map(Enum::name).collect(Collectors.toSet()),
                Optional.ofNullable(profile.overseer()),
                tenant.state());
    }

    private static Tenant below(String overseer) {
        var office = anOffice("city");
        var profile = office.profile();
        return new Tenant(
                office.id(),
                new TenantProfile(
                        profile.name(), profile.kind(), profile.unitType(), profile.titles(), new TenantId(overseer)),
                office.state(),
                null);
    }
}
