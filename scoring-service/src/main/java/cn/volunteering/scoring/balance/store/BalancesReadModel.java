package cn.volunteering.scoring.balance.store;

import static java.util.stream.Collectors.toMap;

import cn.volunteering.messaging.readmodel.ComparedReadModel;
import cn.volunteering.messaging.readmodel.Comparison;
import cn.volunteering.scoring.balance.PersonYear;
import cn.volunteering.scoring.balance.store.BalanceDocument.Sum;
import cn.volunteering.scoring.balance.store.LedgerSums.YearSum;
import cn.volunteering.scoring.roster.VolunteerId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Compares every balance with the sum of its ledger entries. */
@Component
final class BalancesReadModel extends ComparedReadModel<BalanceDocument> {

    private final MongoTemplate mongo;
    private final MongoBalances balances;

    BalancesReadModel(MongoTemplate mongo, MongoBalances balances) {
        super("balances");
        this.mongo = mongo;
        this.balances = balances;
    }

    @Override
    protected Map<String, BalanceDocument> stored() {
        return mongo.findAll(BalanceDocument.class, BalanceCollection.NAME).stream()
                .collect(toMap(BalanceDocument::id, Function.identity()));
    }

    @Override
    protected Map<String, BalanceDocument> expected() {
        var documents = new HashMap<String, BalanceDocument>();
        add(BalanceCollection.HOURS, documents, BalanceDocument::withHours);
        add(BalanceCollection.POINTS, documents, BalanceDocument::withPoints);
        return documents;
    }

    private void add(
            LedgerSums ledger,
            Map<String, BalanceDocument> documents,
            BiFunction<BalanceDocument, Sum, BalanceDocument> with) {
        for (YearSum found : ledger.all(mongo)) {
            var empty = BalanceDocument.empty(found.volunteer(), found.year());
            documents.put(found.balanceId(), with.apply(documents.getOrDefault(found.balanceId(), empty), found.sum()));
        }
    }

    /** Deletes the documents that differ and recomputes them from the current entries. */
    @Override
    protected void putRight(Comparison<BalanceDocument> comparison) {
        var wrong = Criteria.where("_id").in(comparison.different());
        mongo.remove(Query.query(wrong), BalanceCollection.NAME);
        balances.recompute(comparison.missingOrWrong().stream()
                .map(balance -> new PersonYear(new VolunteerId(balance.volunteer()), balance.year()))
                .toList());
    }
}
