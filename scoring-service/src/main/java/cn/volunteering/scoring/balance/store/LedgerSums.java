package cn.volunteering.scoring.balance.store;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;

import cn.volunteering.scoring.hours.VolunteerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Adds up the entries of one ledger by volunteer and year.
 *
 * @param name under which the sums stand in a balance
 * @param collection of the entries
 * @param volunteer the field that names the volunteer
 * @param year the field that names the year
 * @param amount the field that is added up
 */
record LedgerSums(String name, String collection, String volunteer, String year, String amount) {

    /** A sum with the number of its entries. The ledger only grows, so the sum of more entries is the newer. */
    record Sum(String volunteer, int year, long amount, long entries) {

        static Sum of(Document row) {
            var person = row.get("_id", Document.class);
            return new Sum(
                    person.getString("volunteer"),
                    person.getInteger("year"),
                    row.get("amount", Number.class).longValue(),
                    row.get("entries", Number.class).longValue());
        }

        String balanceId() {
            return BalanceDocument.idOf(volunteer, year);
        }

        BalanceDocument empty() {
            return BalanceDocument.empty(volunteer, year);
        }
    }

    Optional<Sum> of(MongoTemplate mongo, VolunteerId who, int when) {
        return sums(mongo, and(eq(volunteer, who.value()), eq(year, when))).stream()
                .findFirst();
    }

    List<Sum> all(MongoTemplate mongo) {
        return sums(mongo, empty());
    }

    private List<Sum> sums(MongoTemplate mongo, Bson which) {
        var person = new Document("volunteer", "$" + volunteer).append("year", "$" + year);
        var steps = List.of(match(which), group(person, sum("amount", "$" + amount), sum("entries", 1)));
        return mongo.getCollection(collection).aggregate(steps).map(Sum::of).into(new ArrayList<>());
    }
}
