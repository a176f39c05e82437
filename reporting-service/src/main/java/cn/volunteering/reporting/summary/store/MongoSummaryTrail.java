package cn.volunteering.reporting.summary.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cn.volunteering.messaging.readmodel.NewerWins;
import cn.volunteering.reporting.summary.SummaryPeriod;
import cn.volunteering.reporting.summary.SummaryTrail;
import cn.volunteering.reporting.summary.SummaryVersion;
import cn.volunteering.tenancy.TenantId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Stores one document {@code {_id, version, entry}} per place in the trail; the newer version wins. */
@Component
final class MongoSummaryTrail implements SummaryTrail {

    private final MongoTemplate mongo;
    private final NewerWins documents;

    MongoSummaryTrail(MongoTemplate mongo) {
        this.mongo = mongo;
        this.documents = new NewerWins(mongo, TrailCollection.NAME);
    }

    @Override
    public void keep(Collection<SummaryVersion> versions) {
        documents.writeAll(versions.stream().map(MongoSummaryTrail::write).toList());
    }

    private static NewerWins.Write write(SummaryVersion version) {
        return new NewerWins.Write(
                version.place(),
                TrailCollection.VERSION,
                version.version(),
                Map.of(TrailCollection.VERSION, version.version(), TrailCollection.ENTRY, version));
    }

    @Override
    public List<SummaryVersion> of(TenantId from, SummaryPeriod period) {
        var which = where(TrailCollection.FROM)
                .is(from.value())
                .and(TrailCollection.PERIOD)
                .is(period.value());
        var newestFirst = Sort.by(Sort.Direction.DESC, TrailCollection.VERSION);
        return mongo.find(Query.query(which).with(newestFirst), Document.class, TrailCollection.NAME).stream()
                .map(document -> mongo.getConverter()
                        .read(SummaryVersion.class, document.get(TrailCollection.ENTRY, Document.class)))
                .toList();
    }
}
