package cn.volunteering.benchmark;

import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.mongo.DatabaseNames;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** The summary of one agency that an office has received for a year. */
record Rollup(MongoCollection<Document> received, String row) {

    private static final DatabaseNames REPORTING = new DatabaseNames("reporting");

    static Rollup of(MongoClient mongo, TenantId office, TenantId agency, int year) {
        return new Rollup(
                mongo.getDatabase(REPORTING.of(office)).getCollection("received-summaries"), agency + ":" + year);
    }

    /** Returns the confirmed minutes, or 0 while there is no summary. */
    long minutes() {
        return Optional.ofNullable(received.find(Filters.eq("_id", row)).first())
                .map(summary -> summary.getEmbedded(List.of("summary", "figures", "minutes"), Number.class))
                .map(Number::longValue)
                .orElse(0L);
    }
}
