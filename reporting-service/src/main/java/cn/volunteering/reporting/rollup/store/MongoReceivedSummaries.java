package cn.volunteering.reporting.rollup.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cn.volunteering.domain.ConflictException;
import cn.volunteering.reporting.rollup.ReceivedSummaries;
import cn.volunteering.reporting.rollup.ReceivedSummary;
import cn.volunteering.reporting.summary.SummaryPeriod;
import cn.volunteering.tenancy.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Stores one document {@code {_id, version, changes, summary}} per sender and period. */
@Component
final class MongoReceivedSummaries implements ReceivedSummaries {

    private final MongoTemplate mongo;

    MongoReceivedSummaries(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<ReceivedSummary> find(TenantId from, SummaryPeriod period) {
        return list(where("_id").is(idOf(from, period))).stream().findFirst();
    }

    @Override
    public List<ReceivedSummary> of(SummaryPeriod period) {
        @Nullable String part = period.kind() == SummaryPeriod.Kind.YEAR ? null : period.value();
        return list(where(ReceivedCollection.YEAR)
                .is(period.year())
                .and(ReceivedCollection.PART)
                .is(part));
    }

    @Override
    public List<ReceivedSummary> ofYear(int year) {
        return list(where(ReceivedCollection.YEAR).is(year));
    }

    @Override
    public List<ReceivedSummary> all() {
        return list(new Criteria());
    }

    @Override
    public void forget(ReceivedSummary wrong) {
        var asRead = where("_id")
                .is(idOf(wrong.from(), wrong.period()))
                .and(ReceivedCollection.VERSION)
                .is(wrong.version());
        mongo.remove(Query.query(asRead), ReceivedCollection.NAME);
    }

    @Override
    public Set<Integer> years() {
        return Set.copyOf(
                mongo.findDistinct(new Query(), ReceivedCollection.YEAR, ReceivedCollection.NAME, Integer.class));
    }

    /** @throws ConflictException if another process changed the document meanwhile; the record is then taken again */
    @Override
    public void keep(ReceivedSummary arrived) {
        String id = idOf(arrived.from(), arrived.period());
        var seen = mongo.findById(id, Document.class, ReceivedCollection.NAME);
        var next = seen == null ? arrived : read(seen).with(arrived);
        if (seen != null && next.equals(read(seen))) {
            return;
        }
        try {
            write(id, seen, next);
        } catch (DuplicateKeyException e) {
            throw new ConflictException(ReceivedCollection.NAME, id);
        }
    }

    private void write(String id, @Nullable Document seen, ReceivedSummary next) {
        @Nullable Integer changes = seen == null ? null : seen.getInteger(ReceivedCollection.CHANGES);
        var asSeen = where("_id").is(id).and(ReceivedCollection.CHANGES).is(changes);
        var update = new Update()
                .set(ReceivedCollection.VERSION, next.version())
                .set(ReceivedCollection.CHANGES, changes == null ? 1 : changes + 1)
                .set(ReceivedCollection.SUMMARY, next);
        mongo.upsert(Query.query(asSeen), update, ReceivedCollection.NAME);
    }

    private List<ReceivedSummary> list(Criteria which) {
        return mongo.find(Query.query(which), Document.class, ReceivedCollection.NAME).stream()
                .map(this::read)
                .toList();
    }

    private ReceivedSummary read(Document document) {
        return mongo.getConverter()
                .read(ReceivedSummary.class, document.get(ReceivedCollection.SUMMARY, Document.class));
    }

    private static String idOf(TenantId from, SummaryPeriod period) {
        return from.value() + ":" + period.value();
    }
}
