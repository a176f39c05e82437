package cn.volunteering.messaging.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.size;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cn.volunteering.tenancy.Actor;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.UpdateOneModel;
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
 * The outboxes in one collection of one tenant's database, or of the platform database if the tenant is {@code null}.
 * Removes sent events without waiting for the journal: if a removal is lost, they are sent again.
 */
record Outbox(MongoTemplate mongo, @Nullable TenantId tenant, String collection) {

    private static final Actor RELAY = Actor.system("outbox");

    /**
     * Returns up to the given number of aggregates with events that were unsent before the given time, oldest first.
     */
    List<String> unsentBefore(Instant time, int limit) {
        return bound(() -> documents()
                .find(lt(OutboxFields.UNSENT_SINCE, Date.from(time)))
                .sort(Sorts.ascending(OutboxFields.UNSENT_SINCE))
                .limit(limit)
                .projection(Projections.include("_id"))
                .map(document -> document.getString("_id"))
                .into(new ArrayList<>()));
    }

    /** Returns the time since which the oldest unsent event has been waiting. */
    Optional<Instant> oldestUnsent() {
        return bound(() -> Optional.ofNullable(documents()
                        .find(gt(OutboxFields.UNSENT_SINCE, new Date(0)))
                        .sort(Sorts.ascending(OutboxFields.UNSENT_SINCE))
                        .projection(Projections.include(OutboxFields.UNSENT_SINCE))
                        .first())
                .map(document -> document.getDate(OutboxFields.UNSENT_SINCE).toInstant()));
    }

    /** Returns the waiting events of the given aggregates, in order, by aggregate. */
    List<Waiting> waiting(Collection<String> ids) {
        return bound(() -> documents()
                .find(in("_id", ids))
                .projection(Projections.include(OutboxFields.VERSION, OutboxFields.OUTBOX))
                .map(Outbox::waiting)
                .into(new ArrayList<>()));
    }

    /**
     * Removes sent events. Empties completely sent outboxes in one write; removes events one at a time if the aggregate
     * was saved since or some events remain.
     */
    void remove(List<Sent> sent) {
        List<Sent> whole = sent.stream().filter(Sent::isWhole).toList();
        if (emptied(whole) < whole.size()) {
            removeEach(whole);
        }
        removeEach(sent.stream().filter(each -> !each.isWhole()).toList());
    }

    private long emptied(List<Sent> whole) {
        Map<Long, List<String>> byVersion = whole.stream()
                .map(Sent::waiting)
                .collect(groupingBy(Waiting::version, mapping(Waiting::aggregate, toList())));
        return written(byVersion.entrySet().stream()
                .map(same -> emptying(same.getKey(), same.getValue()))
                .toList());
    }

    private static WriteModel<Document> emptying(long version, List<String> aggregates) {
        return new UpdateManyModel<>(
                and(in("_id", aggregates), eq(OutboxFields.VERSION, version)),
                combine(set(OutboxFields.OUTBOX, List.of()), unset(OutboxFields.UNSENT_SINCE)));
    }

    private void removeEach(List<Sent> sent) {
        var aggregates = sent.stream().map(each -> each.waiting().aggregate()).toList();
        var writes = new ArrayList<WriteModel<Document>>();
        sent.forEach(each -> writes.add(new UpdateOneModel<>(
                eq("_id", each.waiting().aggregate()),
                pull(OutboxFields.OUTBOX, new Document("id", new Document("$in", each.events()))))));
        if (!sent.isEmpty()) {
            writes.add(new UpdateManyModel<>(
                    and(in("_id", aggregates), size(OutboxFields.OUTBOX, 0)), unset(OutboxFields.UNSENT_SINCE)));
        }
        written(writes);
    }

    private long written(List<WriteModel<Document>> writes) {
        return writes.isEmpty()
                ? 0
                : bound(() -> documents()
                        .withWriteConcern(WriteConcern.W1.withJournal(false))
                        .bulkWrite(writes, new BulkWriteOptions().ordered(true))
                        .getMatchedCount());
    }

    private static Waiting waiting(Document document) {
        var events = document.getList(OutboxFields.OUTBOX, Document.class, List.of());
        return new Waiting(
                document.getString("_id"),
                document.getLong(OutboxFields.VERSION),
                events.stream().map(PendingEvent::from).toList());
    }

    private MongoCollection<Document> documents() {
        return mongo.getCollection(collection);
    }

    private <T> T bound(Supplier<T> work) {
        return tenant == null ? work.get() : TenantScope.call(tenant, RELAY, work::get);
    }
}
