package cn.volunteering.scoring.balance.store;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;

import cn.volunteering.messaging.readmodel.NewerWins;
import cn.volunteering.scoring.balance.Balance;
import cn.volunteering.scoring.balance.Balances;
import cn.volunteering.scoring.balance.PersonYear;
import cn.volunteering.scoring.balance.YearTotals;
import cn.volunteering.scoring.balance.store.LedgerSums.YearSum;
import cn.volunteering.scoring.points.Points;
import cn.volunteering.scoring.roster.VolunteerId;
import com.mongodb.client.model.Filters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Stores one document per volunteer and year, and replaces a sum only with one that covers more entries. */
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

    /** Sums balances instead of entries, because there is only one balance per participant. */
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
    public void recompute(Collection<PersonYear> people) {
        documents.writeAll(Stream.of(BalanceCollection.HOURS, BalanceCollection.POINTS)
                .flatMap(ledger -> ledger.of(mongo, people).stream().map(sum -> write(ledger, sum)))
                .toList());
    }

    private static NewerWins.Write write(LedgerSums ledger, YearSum found) {
        var fields = Map.of(
                BalanceCollection.VOLUNTEER,
                found.volunteer(),
                BalanceCollection.YEAR,
                found.year(),
                ledger.name(),
                found.sum());
        return new NewerWins.Write(
                found.balanceId(), ledger.entriesField(), found.sum().entries(), fields);
    }
}
