package cn.volunteering.registry.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.messaging.store.Versioned;
import cn.volunteering.policy.Layer;
import cn.volunteering.policy.PolicyId;
import cn.volunteering.policy.reader.PolicyReader;
import cn.volunteering.policy.reader.PolicyReading;
import cn.volunteering.registry.tenant.CivilisedTitle;
import cn.volunteering.registry.tenant.Tenant;
import cn.volunteering.registry.tenant.TenantProfile;
import cn.volunteering.registry.tenant.Tenants;
import cn.volunteering.registry.tenant.UnitType;
import cn.volunteering.tenancy.Actor;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantKind;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestTenants;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Random documents are published through the registry, travel over the topic, and a reader keeps them as every service
 * does. Then both say what holds for each tenant on each day.
 */
@PlatformTest
@Import(PolicyReading.class)
class ReadersAgreeIT {

    private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");

    @Autowired
    TenantPolicies policies;

    @Autowired
    Policies stored;

    @Autowired
    PolicyReader reader;

    @Autowired
    Tenants tenants;

    @Autowired
    TenantDirectory directory;

    @Autowired
    @Qualifier("platformMongo")
    MongoTemplate platform;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void onAnyDayTheReaderGivesTheAnswerOfTheRegistry(long seed) {
        var province = office(null);
        var city = office(province);
        var all = List.of(province, city, agency(city, CivilisedTitle.values()), agency(city));
        var random = new Random(seed);
        var writing = new RandomPolicies(random, all);

        int published = IntStream.range(0, 24)
                .map(i -> publish("policy-" + i, writing.oneOf(all), writing))
                .sum();

        assertThat(published).isGreaterThan(12);
        awaitKept(all, published);
        all.forEach(tenant -> TenantScope.run(tenant, Actor.system("test"), () -> compare(seed)));
    }

    @Test
    void onWhenTheTreeIsDeepTheHighestOfficeBindsForBoth() {
        var top = office(null);
        var line = new ArrayList<>(List.of(top));
        IntStream.range(0, 21).forEach(_ -> line.add(office(line.getLast())));
        var agency = agency(line.getLast());
        var content = PolicyFixtures.aPolicy("rules", top.value(), Layer.OFFICE)
                .sets("points.per-confirmed-hour-hundredths", 200)
                .content();
        TenantScope.run(
                top,
                Actor.system("test"),
                () -> policies.publish(policies.draft(new PolicyId("rules-" + top), content)));
        awaitKept(List.of(top), 1);

        TenantScope.run(agency, Actor.system("test"), () -> {
            var day = content.effectiveFrom();
            assertThat(policies.effectiveOn(day))
                    .filteredOn(value -> value.mandate() != null)
                    .hasSize(1);
            assertThat(reader.ofBoundTenant().on(day)).isEqualTo(policies.effectiveOn(day));
        });
    }

    private void compare(long seed) {
        var values = reader.ofBoundTenant();
        for (var day : RandomPolicies.days()) {
            assertThat(values.on(day))
                    .as("seed %d, %s on %s", seed, TenantScope.tenant(), day)
                    .isEqualTo(policies.effectiveOn(day));
        }
    }

    /** Publishes up to three versions of one document; says how many passed the rules. */
    private int publish(String name, TenantId owner, RandomPolicies writing) {
        var id = new PolicyId(name + "-of-" + owner);
        return TenantScope.call(owner, Actor.system("test"), () -> {
            var others = stored.of(List.of(owner)).stream()
                    .map(policy -> policy.state().id())
                    .toList();
            var policy = policies.draft(id, writing.content(others));
            int published = 0;
            for (int i = 0; i < 3; i++) {
                var next = published(policy);
                published += next.isPresent() ? 1 : 0;
                policy = policies.revise(next.orElse(policy), writing.content(others));
            }
            return published;
        });
    }

    private Optional<Versioned<Policy>> published(Versioned<Policy> draft) {
        try {
            return Optional.of(policies.publish(draft));
        } catch (RefusedException _) {
            return Optional.empty();
        }
    }

    private void awaitKept(List<TenantId> owners, int published) {
        var kept = Query.query(Criteria.where("version.owner")
                .in(owners.stream().map(TenantId::value).toList()));
        Awaitility.await("the relay sends and the reader listens")
                .atMost(Duration.ofSeconds(30))
                .until(() -> platform.count(kept, "published-policies") == published);
    }

    private TenantId office(@Nullable TenantId overseer) {
        return active(new TenantProfile("演示文明办", TenantKind.OFFICE, UnitType.PROVINCIAL_ORGAN, Set.of(), overseer));
    }

    private TenantId agency(TenantId overseer, CivilisedTitle... titles) {
        return active(new TenantProfile("演示单位", TenantKind.AGENCY, UnitType.CENTRAL_UNIT, Set.of(titles), overseer));
    }

    private TenantId active(TenantProfile profile) {
        var id = TestTenants.unknown();
        Decision<Tenant> registered = Tenant.register(id, profile, tenants.above(profile.overseer()), NOW);
        tenants.add(registered);
        tenants.change(id, tenant -> tenant.activate(NOW));
        Awaitility.await("the directory follows the topic")
                .atMost(Duration.ofSeconds(20))
                .until(() -> directory.find(id).filter(TenantEntry::isActive).isPresent());
        return id;
    }
}
