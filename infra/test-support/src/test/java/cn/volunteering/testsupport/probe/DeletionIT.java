package cn.volunteering.testsupport.probe;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.tenancy.Actor;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.tenancy.TenantState;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestClient;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.TestTokens;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Nothing is left of a deleted tenant, not even of events that arrive late. */
@PlatformTest
class DeletionIT {

    private static final String OPERATOR = TestTokens.ofPlatform("operator", "platform-operator");

    @Autowired
    MongoTemplate mongo;

    @Autowired
    TestClient client;

    @Autowired
    TestEvents events;

    @Autowired
    TestTenants tenants;

    private TenantId agency = TestTenants.unknown();

    @BeforeEach
    void anAgencyBeingDeleted() {
        agency = tenants.agency();
        tenants.put(agency, TenantState.DELETING);
        Awaitility.await("the service follows the topic")
                .atMost(Duration.ofSeconds(20))
                .until(() -> !hasData());
    }

    @Test
    void deletedWhenARequestInProgressWroteAgainDropsThatToo() {
        inAgency(() -> mongo.insert(new Document("_id", "late"), "notes"));
        assertThat(hasData()).isTrue();

        tenants.put(agency, TenantState.DELETED);

        Awaitility.await("the service follows the topic")
                .atMost(Duration.ofSeconds(20))
                .until(() -> !hasData());
    }

    @Test
    void deletedWhenRecordsWerePutAsideForgetsThem() {
        events.send(
                ProbeApplication.TOPIC,
                events.event(agency, ProbeApplication.WRITTEN, "note", 1, Map.of("noteId", "note", "text", "x")));
        awaitLetters(1);

        tenants.put(agency, TenantState.DELETED);

        awaitLetters(0);
    }

    private boolean hasData() {
        return TenantScope.call(
                agency, Actor.system("test"), () -> !mongo.getCollectionNames().isEmpty());
    }

    private void inAgency(Runnable work) {
        TenantScope.run(agency, Actor.system("test"), work);
    }

    private void awaitLetters(int count) {
        Awaitility.await("the dead letters follow the topics")
                .atMost(Duration.ofSeconds(30))
                .until(() -> letters() == count);
    }

    private int letters() {
        return client.get("/api/platform/probe/dead-letters?ofTenant=" + agency, OPERATOR)
                .body()
                .path("items")
                .size();
    }
}
