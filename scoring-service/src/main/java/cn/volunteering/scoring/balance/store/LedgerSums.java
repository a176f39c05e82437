package cn.volunteering.scoring.balance.store;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cn.volunteering.scoring.balance.PersonYear;
import cn.volunteering.scoring.balance.store.BalanceDocument.Sum;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Sums the entries of one ledger by volunteer and year.
 *
 * @param name field of the sums in a balance
 * @param collection of the entries
 * @param volunteer the field that holds the volunteer
 * @param year the field that holds the year
 * @param amount the field that is summed
 */
record LedgerSums(String name, String collection, String volunteer, String year, String amount) {

    /** The sum of one volunteer's entries in one year. */
    record YearSum(String volunteer, int year, Sum sum) {

        private static YearSum of(Document row) {
            var key = row.get("_id", Document.class);
            var sum = new Sum(
                    row.get("amount", Number.class).longValue(),
                    row.get("entries", Number.class).longValue());
            return new YearSum(key.getString("volunteer"), key.getInteger("year"), sum);
        }

        String balanceId() {
            return BalanceDocument.idOf(volunteer, year);
        }
    }

    /** Returns the field of a balance that holds the sum. */
    String amountField() {
        return name + ".amount";
    }

    /** Returns the field of a balance that holds the number of entries. */
    String entriesField() {
        return name + ".entries";
    }

    /** Returns the sums of these people's years; people without entries have none. */
    List<YearSum> of(MongoTemplate mongo, Collection<PersonYear> people) {
        Map<Integer, List<String>> byYear = people.stream()
                .collect(groupingBy(
                        PersonYear::year, mapping(person -> person.volunteer().value(), toList())));
        return byYear.entrySet().stream()
                .flatMap(of -> sums(mongo, and(in(volunteer, of.getValue()), eq(year, of.getKey()))).stream())
                .toList();
    }

    /** Returns the sums of all volunteers and years. */
    List<YearSum> all(MongoTemplate mongo) {
        return sums(mongo, empty());
    }

    private List<YearSum> sums(MongoTemplate mongo, Bson which) {
        var key = new Document("volunteer", "$" + volunteer).append("year", "$" + year);
        var steps = List.of(match(which), group(key, sum("amount", "$" + amount), sum("entries", 1)));
        return mongo.getCollection(collection).aggregate(steps).map(YearSum::of).into(new ArrayList<>());
    }
}
