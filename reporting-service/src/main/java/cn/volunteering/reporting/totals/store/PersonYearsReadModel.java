package cn.volunteering.reporting.totals.store;

import static java.util.stream.Collectors.toMap;

import cn.volunteering.messaging.readmodel.ComparedReadModel;
import cn.volunteering.messaging.readmodel.Comparison;
import cn.volunteering.reporting.totals.PersonKey;
import cn.volunteering.reporting.totals.PersonYear;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.core.annotation.Order;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Compares every person total with the sum of the ledger entries. */
@Component
@Order(2)
final class PersonYearsReadModel extends ComparedReadModel<PersonYear> {

    private final MongoTemplate mongo;
    private final MongoPersonYears totals;
    private final EntrySums sums;

    PersonYearsReadModel(MongoTemplate mongo, MongoPersonYears totals) {
        super("person-totals");
        this.mongo = mongo;
        this.totals = totals;
        this.sums = new EntrySums(mongo);
    }

    @Override
    protected Map<String, PersonYear> stored() {
        return byId(totals.all());
    }

    @Override
    protected Map<String, PersonYear> expected() {
        return byId(sums.all());
    }

    private static Map<String, PersonYear> byId(List<PersonYear> totals) {
        return totals.stream()
                .collect(toMap(total -> MongoPersonYears.idOf(total.volunteer(), total.year()), Function.identity()));
    }

    /** Deletes the totals that differ and recomputes them from the current entries. */
    @Override
    protected void putRight(Comparison<PersonYear> comparison) {
        var wrong = Criteria.where("_id").in(comparison.different());
        mongo.remove(Query.query(wrong), TotalsCollection.NAME);
        totals.recompute(comparison.missingOrWrong().stream()
                .map(total -> new PersonKey(total.volunteer(), total.year()))
                .toList());
    }
}
