package cn.volunteering.testsupport.probe;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.tenancy.TenantState;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.probe.ProbeApplication.Ear;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Nothing is left of a deleted tenant, not even of events that arrive late. */
@PlatformTest
class DeletionIT {

    @Autowired
    Ear ear;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    TestTenants tenants;

    private TestAgency agency;

    @BeforeEach
    void anAgencyBeingDeleted() {
        agency = new TestAgency(tenants, ear);
        tenants.put(agency.id(), TenantState.DELETING);
        Awaitility.await("the service follows the topic")
                .atMost(Duration.ofSeconds(20))
                .until(() -> !hasData());
    }

    @Test
    void deletedWhenARequestInProgressWroteAgainDropsThatToo() {
        agency.inside(() -> mongo.insert(new Document("_id", "late"), "notes"));
        assertThat(hasData()).isTrue();

        tenants.put(agency.id(), TenantState.DELETED);

        Awaitility.await("the service follows the topic")
                .atMost(Duration.ofSeconds(20))
                .until(() -> !hasData());
    }

    @Test
    void deletedWhenRecordsWerePutAsideForgetsThem() {
        agency.writeNote("note", 1);
        agency.awaitOpenDeadLetters(1);

        tenants.put(agency.id(), TenantState.DELETED);

        agency.awaitOpenDeadLetters(0);
    }

    private boolean hasData() {
        return agency.inside(() -> !mongo.getCollectionNames().isEmpty());
    }
}
