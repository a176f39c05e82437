package cn.volunteering.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.tenancy.TenantId;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * The rate of points comes from published policies: the office's rate; the agency's own if the office allows it or sets
 * none; otherwise one point an hour.
 */
@PlatformTest
class PoliciesIT {

    private static final String KEY = "points.per-confirmed-hour-hundredths";
    private static final Map<String, List<String>> EVERYONE =
            Map.of("unitTypes", List.of(), "titles", List.of(), "tenants", List.of());

    @Autowired
    TestEvents events;

    @Autowired
    TestTenants tenants;

    @Autowired
    @Qualifier("platformMongo")
    MongoTemplate platform;

    @Test
    void pointsWhenTheOfficeAbovePublishesARateFollowIt() {
        var office = tenants.office();
        var agency = new TestAgency(tenants.agencyUnder(office), tenants);
        publish(office, "office-rules", 1, 200, "2026-01-01");

        agency.send(agency.confirmed("r1", "v1"));

        agency.awaitBalance("v1", 90, "3.00");
        var entry = agency.committee()
                .read("/volunteers/v1/points-entries?year=2026")
                .path("items")
                .path(0);
        assertThat(entry.path("policyId").asString()).isEqualTo("office-rules");
        assertThat(entry.path("policyVersion").asInt()).isEqualTo(1);
    }

    @Test
    void pointsWhenTheOfficeLeavesNoChoiceIgnoreTheAgencysRate() {
        var office = tenants.office();
        var agency = new TestAgency(tenants.agencyUnder(office), tenants);
        publish(agency.id(), "own-rules", 1, 50, "2026-01-01");
        publish(office, "office-rules", 1, 200, "2026-01-01");

        agency.send(agency.confirmed("r1", "v1", 60, "MEASURED", "2026-03-05T01:00:00Z"));

        agency.awaitBalance("v1", 60, "2.00");
    }

    @Test
    void pointsWhenTheOfficeLeavesTheChoiceFollowTheAgencysRateFromItsFirstDay() {
        var office = tenants.office();
        var agency = new TestAgency(tenants.agencyUnder(office), tenants);
        publish(office, "office-rules", 1, 200, true, "2026-01-01");
        publish(agency.id(), "own-rules", 1, 50, "2026-03-06");

        agency.send(agency.confirmed("r1", "v1", 60, "MEASURED", "2026-03-05T01:00:00Z"));
        agency.awaitBalance("v1", 60, "2.00");
        agency.send(agency.confirmed("r2", "v1", 60, "MEASURED", "2026-03-06T01:00:00Z"));
        agency.awaitBalance("v1", 120, "2.50");
    }

    @Test
    void pointsWhenTwoOfficesAreAboveFollowTheHighestUnlessItLeavesTheChoice() {
        var province = tenants.office();
        var city = tenants.officeUnder(province);
        var agency = new TestAgency(tenants.agencyUnder(city), tenants);
        publish(province, "province-rules", 1, 300, true, "2026-01-01");
        publish(province, "province-rules", 2, 400, "2026-03-06");
        publish(city, "city-rules", 1, 200, "2026-01-01");
        publish(agency.id(), "own-rules", 1, 50, "2026-01-01");

        agency.send(agency.confirmed("r1", "v1", 60, "MEASURED", "2026-03-05T01:00:00Z"));
        agency.awaitBalance("v1", 60, "2.00");
        agency.send(agency.confirmed("r2", "v1", 60, "MEASURED", "2026-03-06T01:00:00Z"));
        agency.awaitBalance("v1", 120, "6.00");
    }

    @Test
    void pointsWhenTheRateIsZeroAreSwitchedOffFromItsFirstDay() {
        var agency = new TestAgency(tenants);
        publish(agency.id(), "own-rules", 1, 0, "2026-03-06");

        agency.send(agency.confirmed("r1", "v1", 60, "MEASURED", "2026-03-05T01:00:00Z"));
        agency.send(agency.confirmed("r2", "v1", 60, "MEASURED", "2026-03-06T01:00:00Z"));

        assertThat(agency.awaitPosted("points-posted", 2))
                .extracting(event -> event.data().path("sourceEntryId").asString() + " "
                        + event.data().path("hundredths").asLong())
                .containsExactlyInAnyOrder("r1.confirm 100", "r2.confirm 0");
    }

    @Test
    void pointsWhenARateIsPublishedLaterStayWhatTheyWere() {
        var agency = new TestAgency(tenants);
        agency.send(agency.confirmed("r1", "v1"));
        agency.awaitBalance("v1", 90, "1.50");

        publish(agency.id(), "own-rules", 1, 500, "2026-01-01");
        agency.send(agency.confirmed("r1", "v1"));
        agency.send(agency.confirmed("r2", "v1", 60, "MEASURED", "2026-03-06T01:00:00Z"));

        agency.awaitBalance("v1", 150, "6.50");
        assertThat(agency.isClean("balances")).isTrue();
    }

    private void publish(TenantId tenant, String policy, int version, long hundredths, String from) {
        publish(tenant, policy, version, hundredths, false, from);
    }

    private void publish(
            TenantId tenant, String policy, int version, long hundredths, boolean overridable, String from) {
        var data = Map.of(
                "policyId",
                policy,
                "version",
                version,
                "layer",
                "OFFICE",
                "effectiveFrom",
                from,
                "scope",
                EVERYONE,
                "supersedes",
                List.of(),
                "values",
                List.of(rate(hundredths, overridable)));
        events.send(
                "registry.policies.v1",
                events.event(tenant, "volunteering.registry.policy-published.v1", policy, version, data));
        var kept = Query.query(Criteria.where("version.owner")
                .is(tenant.value())
                .and("version.policy")
                .is(policy)
                .and("version.number")
                .is(version));
        Awaitility.await("the policy is known")
                .atMost(Duration.ofSeconds(30))
                .until(() -> platform.exists(kept, "published-policies"));
    }

    private static Map<String, Object> rate(long hundredths, boolean overridable) {
        return Map.of(
                "key",
                KEY,
                "type",
                "HUNDREDTHS",
                "value",
                hundredths,
                "clause",
                "c1",
                "direction",
                "FIXED",
                "overridable",
                overridable,
                "scope",
                EVERYONE);
    }
}
