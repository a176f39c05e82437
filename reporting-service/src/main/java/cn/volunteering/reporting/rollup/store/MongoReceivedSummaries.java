package cn.volunteering.reporting.rollup.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cn.volunteering.messaging.readmodel.NewerWins;
import cn.volunteering.reporting.rollup.ReceivedSummaries;
import cn.volunteering.reporting.rollup.ReceivedSummary;
import cn.volunteering.tenancy.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Stores one document {@code {_id, version, summary}} per sender and year; the newer version wins. */
@Component
final class MongoReceivedSummaries implements ReceivedSummaries {

    private final MongoTemplate mongo;
    private final NewerWins documents;

    MongoReceivedSummaries(MongoTemplate mongo) {
        this.mongo = mongo;
        this.documents = new NewerWins(mongo, ReceivedCollection.NAME);
    }

    @Override
    public Optional<ReceivedSummary> find(TenantId from, int year) {
        return list(where("_id").is(idOf(from, year))).stream().findFirst();
    }

    @Override
    public List<ReceivedSummary> of(int year) {
        return list(where(ReceivedCollection.YEAR).is(year));
    }

    @Override
    public Set<Integer> years() {
        return Set.copyOf(
                mongo.findDistinct(new Query(), ReceivedCollection.YEAR, ReceivedCollection.NAME, Integer.class));
    }

    @Override
    public void keep(ReceivedSummary received) {
        documents.writeAll(List.of(new NewerWins.Write(
                idOf(received.from(), received.year()),
                ReceivedCollection.VERSION,
                received.version(),
                Map.of(ReceivedCollection.VERSION, received.version(), ReceivedCollection.SUMMARY, received))));
    }

    private List<ReceivedSummary> list(Criteria which) {
        return mongo.find(Query.query(which), Document.class, ReceivedCollection.NAME).stream()
                .map(document -> mongo.getConverter()
                        .read(ReceivedSummary.class, document.get(ReceivedCollection.SUMMARY, Document.class)))
                .toList();
    }

    private static String idOf(TenantId from, int year) {
        return from.value() + ":" + year;
    }
}
