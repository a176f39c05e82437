package cn.volunteering.benchmark;

import static java.util.stream.Collectors.toMap;

import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.mongo.DatabaseNames;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;

/** All tables of one agency, read directly from the database so that the services under measurement need not answer. */
record Books(MongoDatabase scoring, MongoDatabase reporting) {

    private static final DatabaseNames SCORING = new DatabaseNames("scoring");
    private static final DatabaseNames REPORTING = new DatabaseNames("reporting");

    /** Returns the tables as the services store them. */
    static Books of(MongoClient mongo, TenantId agency) {
        return new Books(mongo.getDatabase(SCORING.of(agency)), mongo.getDatabase(REPORTING.of(agency)));
    }

    /** Returns the number of records that arrived in a table. For a ledger this reads only metadata. */
    long arrived(Table table) {
        return table.isLedger()
                ? collection(table).estimatedDocumentCount()
                : Optional.ofNullable(collection(table)
                                .aggregate(List.of(table.countOfEntries()))
                                .first())
                        .map(row -> row.get("entries", Number.class).longValue())
                        .orElse(0L);
    }

    /** Returns the tally of each volunteer in a table. */
    Map<String, Tally> tallies(Table table) {
        return tallies(table, List.of(table.sumsByVolunteer()));
    }

    /** Returns the tally of one volunteer's year in a ledger, using its index. */
    Tally tally(Table ledger, String volunteer, int year) {
        var only = Aggregates.match(
                Filters.and(Filters.eq(ledger.volunteerField(), volunteer), Filters.eq(ledger.yearField(), year)));
        return tallies(ledger, List.of(only, ledger.sumsByVolunteer())).getOrDefault(volunteer, Tally.NONE);
    }

    private Map<String, Tally> tallies(Table table, List<Bson> steps) {
        return collection(table).aggregate(steps).into(new ArrayList<>()).stream()
                .collect(toMap(row -> row.getString("_id"), Books::tally));
    }

    private static Tally tally(Document row) {
        return new Tally(
                row.get("amount", Number.class).longValue(),
                row.get("entries", Number.class).longValue());
    }

    /**
     * Compares each table with the records that were sent.
     *
     * @throws BenchFailedException if a table differs
     */
    void requireSame(Feed feed) {
        Stream.of(Table.values())
                .forEach(table -> requireSame(table, table.holdsPoints() ? feed.points() : feed.minutes()));
    }

    private void requireSame(Table table, Map<String, Tally> expected) {
        if (!tallies(table).equals(expected)) {
            throw new BenchFailedException("The " + table.title() + " in "
                    + collection(table).getNamespace() + " differ from the recomputation.");
        }
    }

    MongoCollection<Document> collection(Table table) {
        return (table.belongsToReporting() ? reporting : scoring).getCollection(table.collection());
    }
}
