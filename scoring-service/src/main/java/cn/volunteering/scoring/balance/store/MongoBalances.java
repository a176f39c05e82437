package cn.volunteering.scoring.balance.store;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;

import cn.volunteering.messaging.readmodel.NewerWins;
import cn.volunteering.scoring.balance.Balance;
import cn.volunteering.scoring.balance.Balances;
import cn.volunteering.scoring.balance.YearTotals;
import cn.volunteering.scoring.balance.store.BalanceDocument.Sum;
import cn.volunteering.scoring.points.Points;
import cn.volunteering.scoring.roster.VolunteerId;
import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Keeps one document for each volunteer and year, and replaces a sum only by one of more entries. */
@Component
final class MongoBalances implements Balances {

    private final MongoTemplate mongo;
    private final NewerWins documents;

    MongoBalances(MongoTemplate mongo) {
        this.mongo = mongo;
        this.documents = new NewerWins(mongo, BalanceCollection.NAME);
    }

    @Override
    public Balance of(VolunteerId volunteer, int year) {
        var id = BalanceDocument.idOf(volunteer.value(), year);
        return Optional.ofNullable(mongo.findById(id, BalanceDocument.class, BalanceCollection.NAME))
                .map(BalanceDocument::balance)
                .orElse(new Balance(volunteer, year, 0, Points.NONE));
    }

    /** Adds up balances, not entries: as many documents as there are participants. */
    @Override
    public YearTotals totals(int year) {
        var sums = List.of(
                match(Filters.eq(BalanceCollection.YEAR, year)),
                group(
                        null,
                        sum("minutes", "$" + BalanceCollection.HOURS.amountField()),
                        sum("parts", "$" + BalanceCollection.POINTS.amountField())));
        var row = mongo.getCollection(BalanceCollection.NAME).aggregate(sums).first();
        return row == null
                ? new YearTotals(year, 0, 0, Points.NONE)
                : new YearTotals(
                        year,
                        participants(year),
                        row.get("minutes", Number.class).longValue(),
                        new Points(row.get("parts", Number.class).longValue()));
    }

    private long participants(int year) {
        var served = Criteria.where(BalanceCollection.YEAR)
                .is(year)
                .and(BalanceCollection.HOURS.amountField())
                .gt(0);
        return mongo.count(Query.query(served), BalanceCollection.NAME);
    }

    @Override
    public void recomputeHours(VolunteerId volunteer, int year) {
        recompute(BalanceCollection.HOURS, volunteer, year);
    }

    @Override
    public void recomputePoints(VolunteerId volunteer, int year) {
        recompute(BalanceCollection.POINTS, volunteer, year);
    }

    private void recompute(LedgerSums ledger, VolunteerId volunteer, int year) {
        ledger.of(mongo, volunteer, year).ifPresent(sum -> write(ledger, volunteer.value(), year, sum));
    }

    private void write(LedgerSums ledger, String volunteer, int year, Sum sum) {
        var fields = new Document(BalanceCollection.VOLUNTEER, volunteer)
                .append(BalanceCollection.YEAR, year)
                .append(ledger.amountField(), sum.amount());
        documents.write(BalanceDocument.idOf(volunteer, year), ledger.entriesField(), sum.entries(), fields);
    }
}
