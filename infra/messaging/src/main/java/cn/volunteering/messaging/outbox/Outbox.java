package cn.volunteering.messaging.outbox;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.size;

import cn.volunteering.tenancy.Actor;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * The outboxes in one collection of one tenant's database, or of the platform's where no tenant is given. What was sent
 * is taken out without waiting for the journal: losing that only sends it again.
 */
record Outbox(MongoTemplate mongo, @Nullable TenantId tenant, String collection) {

    private static final Actor RELAY = Actor.system("outbox");

    /** Up to the given number of aggregates with events that were unsent before the given time, oldest first. */
    List<String> unsentBefore(Instant time, int limit) {
        return bound(() -> documents()
                .find(lt(OutboxRelay.UNSENT_SINCE, Date.from(time)))
                .sort(Sorts.ascending(OutboxRelay.UNSENT_SINCE))
                .limit(limit)
                .projection(Projections.include("_id"))
                .map(document -> document.getString("_id"))
                .into(new ArrayList<>()));
    }

    /** Since when the oldest unsent event waits. */
    Optional<Instant> oldestUnsent() {
        return bound(() -> Optional.ofNullable(documents()
                        .find(Filters.gt(OutboxRelay.UNSENT_SINCE, new Date(0)))
                        .sort(Sorts.ascending(OutboxRelay.UNSENT_SINCE))
                        .projection(Projections.include(OutboxRelay.UNSENT_SINCE))
                        .first())
                .map(document -> document.getDate(OutboxRelay.UNSENT_SINCE).toInstant()));
    }

    /** The waiting events of the given aggregates, in order, by aggregate. */
    List<Waiting> waiting(Collection<String> ids) {
        return bound(() -> documents()
                .find(in("_id", ids))
                .projection(Projections.include("outbox"))
                .map(Outbox::waiting)
                .into(new ArrayList<>()));
    }

    /** Takes sent events out, by aggregate. */
    void remove(Map<String, List<String>> sent) {
        if (sent.isEmpty()) {
            return;
        }
        var writes = new ArrayList<WriteModel<Document>>();
        sent.forEach((id, events) -> writes.add(new UpdateOneModel<>(
                eq("_id", id), Updates.pull("outbox", new Document("id", new Document("$in", events))))));
        writes.add(new UpdateManyModel<>(
                Filters.and(in("_id", sent.keySet()), size("outbox", 0)), Updates.unset(OutboxRelay.UNSENT_SINCE)));
        bound(() -> documents()
                .withWriteConcern(WriteConcern.W1.withJournal(false))
                .bulkWrite(writes, new BulkWriteOptions().ordered(true)));
    }

    private static Waiting waiting(Document document) {
        var events = document.getList("outbox", Document.class, List.of());
        return new Waiting(
                document.getString("_id"),
                events.stream().map(PendingEvent::from).toList());
    }

    private MongoCollection<Document> documents() {
        return mongo.getCollection(collection);
    }

    private <T> T bound(Supplier<T> work) {
        return tenant == null ? work.get() : TenantScope.call(tenant, RELAY, work::get);
    }

    /** The events that wait in one aggregate. */
    record Waiting(String aggregate, List<PendingEvent> events) {}
}
