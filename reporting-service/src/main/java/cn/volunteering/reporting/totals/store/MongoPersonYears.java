package cn.volunteering.reporting.totals.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cn.volunteering.messaging.readmodel.NewerWins;
import cn.volunteering.reporting.facts.VolunteerId;
import cn.volunteering.reporting.totals.PersonKey;
import cn.volunteering.reporting.totals.PersonYear;
import cn.volunteering.reporting.totals.PersonYears;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Stores one document {@code {_id, entries, total}} per volunteer and year; the total that covers more entries wins.
 */
@Component
final class MongoPersonYears implements PersonYears {

    private final MongoTemplate mongo;
    private final NewerWins documents;
    private final EntrySums sums;

    MongoPersonYears(MongoTemplate mongo) {
        this.mongo = mongo;
        this.documents = new NewerWins(mongo, TotalsCollection.NAME);
        this.sums = new EntrySums(mongo);
    }

    @Override
    public PersonYear of(VolunteerId volunteer, int year) {
        return list(where("_id").is(idOf(volunteer, year))).stream()
                .findFirst()
                .orElse(PersonYear.none(volunteer, year));
    }

    @Override
    public List<PersonYear> all(int year) {
        return list(where(TotalsCollection.YEAR).is(year));
    }

    List<PersonYear> all() {
        return list(new Criteria());
    }

    @Override
    public Set<Integer> years() {
        return new TreeSet<>(
                mongo.findDistinct(new Query(), TotalsCollection.YEAR, TotalsCollection.NAME, Integer.class));
    }

    @Override
    public void recompute(Collection<PersonKey> people) {
        documents.writeAll(sums.of(people).stream().map(MongoPersonYears::write).toList());
    }

    private static NewerWins.Write write(PersonYear total) {
        return new NewerWins.Write(
                idOf(total.volunteer(), total.year()),
                TotalsCollection.ENTRIES,
                total.entries(),
                Map.of(TotalsCollection.ENTRIES, total.entries(), TotalsCollection.TOTAL, total));
    }

    private List<PersonYear> list(Criteria which) {
        return mongo.find(Query.query(which), Document.class, TotalsCollection.NAME).stream()
                .map(document -> mongo.getConverter()
                        .read(PersonYear.class, document.get(TotalsCollection.TOTAL, Document.class)))
                .toList();
    }

    static String idOf(VolunteerId volunteer, int year) {
        return volunteer.value() + ":" + year;
    }
}
