package cn.volunteering.testsupport.probe;

import cn.volunteering.messaging.outbox.OutboxFields;
import cn.volunteering.messaging.outbox.PendingEvent;
import cn.volunteering.tenancy.Actor;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.context.TestPropertySource;

/** The sweep sends what a crash left, in every database that answers. */
@PlatformTest
@TestPropertySource(properties = "platform.messaging.sweep-interval=500ms")
class SweepIT {

    private static final Actor TEST = Actor.system("test");

    @Autowired
    MongoTemplate mongo;

    @Autowired
    TestEvents events;

    @Autowired
    TestTenants tenants;

    @Test
    void sweepWhenTheDatabaseOfOneTenantFailsSendsWhatWasLeftInTheOthers() {
        List<TenantId> others = Stream.generate(tenants::agency).limit(6).toList();
        TenantId spoiled = tenants.agency();
        spoil(spoiled);

        var left = others.stream()
                .map(tenant -> TenantScope.call(tenant, TEST, this::leftBehind))
                .toList();

        left.forEach(this::awaitSent);
        TenantScope.run(spoiled, TEST, () -> mongo.getDb().drop());
    }

    private void awaitSent(String id) {
        events.await(ProbeApplication.TOPIC, 1, event -> event.subject().equals(id));
    }

    /** Makes every query for its notes fail, by a division by zero. */
    private void spoil(TenantId tenant) {
        TenantScope.run(tenant, TEST, () -> {
            mongo.insert(new Document("by", 0), "divisors");
            mongo.dropCollection("notes");
            var dividedByZero = new Document("$divide", List.of(1, "$by"));
            var broken = new Document("$project", new Document(OutboxFields.UNSENT_SINCE, dividedByZero));
            mongo.getDb().createView("notes", "divisors", List.of(broken));
        });
    }

    /** Stores a note with an event that no relay knows of. */
    private String leftBehind() {
        String id = UUID.randomUUID().toString();
        Instant since = Instant.now().minusSeconds(5);
        var event = new PendingEvent(
                UUID.randomUUID().toString(),
                ProbeApplication.WRITTEN,
                ProbeApplication.TOPIC,
                TenantScope.tenant().value(),
                id,
                since,
                1,
                null,
                "{\"tenant\":\"%s\"}".formatted(TenantScope.tenant()));
        mongo.insert(
                new Document("_id", id)
                        .append("version", 1L)
                        .append("state", new Document("text", id))
                        .append("outbox", List.of(event.toDocument()))
                        .append(OutboxFields.UNSENT_SINCE, since),
                "notes");
        return id;
    }
}
