package cn.volunteering.reporting.totals.store;

import cn.volunteering.messaging.readmodel.Comparison;
import cn.volunteering.messaging.readmodel.DriftReport;
import cn.volunteering.messaging.readmodel.ReadModel;
import cn.volunteering.reporting.totals.PersonYear;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Compares every person total with the sum of the ledger entries. */
@Component
@Order(2)
final class PersonYearsReadModel implements ReadModel {

    private final MongoTemplate mongo;
    private final MongoPersonYears totals;
    private final EntrySums sums;

    PersonYearsReadModel(MongoTemplate mongo, MongoPersonYears totals) {
        this.mongo = mongo;
        this.totals = totals;
        this.sums = new EntrySums(mongo);
    }

    @Override
    public String name() {
        return "person-totals";
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
        mongo.remove(Query.query(wrong), TotalsCollection.NAME);
        comparison.expected().values().forEach(total -> totals.recompute(total.volunteer(), total.year()));
    }

    private Comparison<PersonYear> comparison() {
        return new Comparison<>(byId(totals.all()), byId(sums.all()));
    }

    private static Map<String, PersonYear> byId(List<PersonYear> totals) {
        return totals.stream()
                .collect(Collectors.toMap(
                        total -> MongoPersonYears.idOf(total.volunteer(), total.year()), Function.identity()));
    }
}
