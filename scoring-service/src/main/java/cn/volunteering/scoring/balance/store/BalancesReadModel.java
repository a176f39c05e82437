package cn.volunteering.scoring.balance.store;

import cn.volunteering.messaging.readmodel.Comparison;
import cn.volunteering.messaging.readmodel.DriftReport;
import cn.volunteering.messaging.readmodel.ReadModel;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Compares every balance with the sum of its ledger entries. */
@Component
final class BalancesReadModel implements ReadModel {

    private final MongoTemplate mongo;
    private final MongoBalances balances;

    BalancesReadModel(MongoTemplate mongo, MongoBalances balances) {
        this.mongo = mongo;
        this.balances = balances;
    }

    @Override
    public String name() {
        return "balances";
    }

    @Override
    public DriftReport drift() {
        return comparison().report();
    }

    /** Throws away what differs and adds it up anew. */
    @Override
    public void rebuild() {
        var comparison = comparison();
        var wrong = Criteria.where("_id").in(comparison.different());
        mongo.remove(Query.query(wrong), BalanceCollection.NAME);
        comparison.different().stream()
                .filter(comparison.expected()::containsKey)
                .map(comparison.expected()::get)
                .forEach(balances::recompute);
    }

    private Comparison<BalanceDocument> comparison() {
        var stored = mongo.findAll(BalanceDocument.class, BalanceCollection.NAME);
        return new Comparison<>(
                stored.stream().collect(Collectors.toMap(BalanceDocument::id, Function.identity())), recomputed());
    }

    private Map<String, BalanceDocument> recomputed() {
        var documents = new HashMap<String, BalanceDocument>();
        BalanceCollection.HOURS
                .all(mongo)
                .forEach(sum -> documents.put(sum.balanceId(), sum.empty().withHours(sum)));
        BalanceCollection.POINTS
                .all(mongo)
                .forEach(sum -> documents.compute(
                        sum.balanceId(), (_, hours) -> (hours == null ? sum.empty() : hours).withPoints(sum)));
        return documents;
    }
}
