package cn.volunteering.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

/** Two agencies, and two people of the first with ninety minutes each. */
@PlatformTest
abstract class TransferredPeople {

    @Autowired
    TestEvents events;

    @Autowired
    TestTenants tenants;

    @Autowired
    @Qualifier("platformMongo")
    MongoTemplate platform;

    TestAgency first;
    TestAgency second;
    TestPolicies policies;

    @BeforeEach
    void twoAgencies() {
        first = new TestAgency(tenants);
        second = new TestAgency(tenants);
        policies = new TestPolicies(events, platform);
        first.send(first.confirmed("r1", "v1"));
        first.send(first.confirmed("r2", "v2"));
        first.awaitBalance("v1", 90, "1.50");
        first.awaitBalance("v2", 90, "1.50");
    }

    /** Waits until the balance of 2026 shows these minutes from another agency. */
    static void awaitBrought(TestAgency agency, String volunteer, TestAgency from, long minutes) {
        agency.committee().awaitAt("/volunteers/" + volunteer + "/balance?year=2026", balance -> assertThat(
                        balance.path("brought").valueStream())
                .filteredOn(
                        line -> line.path("agency").asString().equals(from.id().value()))
                .singleElement()
                .satisfies(line -> assertThat(line.path("minutes").asLong()).isEqualTo(minutes)));
    }

    static void assertPurse(TestAgency agency, String volunteer, String available, String brought, String carried) {
        var purse =
                agency.committee().read("/volunteers/" + volunteer + "/balance").path("purse");
        assertThat(purse.path("available").asString()).isEqualTo(available);
        assertThat(purse.path("brought").asString()).isEqualTo(brought);
        assertThat(purse.path("carried").asString()).isEqualTo(carried);
    }

    static String acts(TestAgency agency) {
        return agency.auditor().read("/audit?size=50").path("items").toString();
    }

    static List<JsonNode> items(JsonNode page) {
        return page.path("items").valueStream().toList();
    }
}
