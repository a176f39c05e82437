package cn.volunteering.reporting.verdict.store;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.reporting.verdict.Verdicts;
import cn.volunteering.reporting.verdict.YearVerdicts;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Stores the results of each indicator and year as an aggregate, so that changed results and their event are one write. */
@Component
final class MongoVerdicts implements Verdicts {

    private final AggregateStore<YearVerdicts> verdicts;

    MongoVerdicts(AggregateStore<YearVerdicts> verdictStore) {
        this.verdicts = verdictStore;
    }

    @Override
    public List<YearVerdicts> of(int year, Collection<String> indicators) {
        var ids = indicators.stream()
                .map(indicator -> YearVerdicts.idOf(year, indicator))
                .toList();
        return list(Criteria.where("_id").in(ids));
    }

    @Override
    public YearVerdicts of(int year, String indicator) {
        return verdicts.find(YearVerdicts.idOf(year, indicator))
                .map(Versioned::state)
                .orElseGet(() -> YearVerdicts.none(year, indicator));
    }

    @Override
    public List<YearVerdicts> all() {
        return list(new Criteria());
    }

    private List<YearVerdicts> list(Criteria which) {
        return verdicts.findAll(which).stream().map(Versioned::state).toList();
    }

    @Override
    public void change(int year, String indicator, Function<YearVerdicts, Decision<YearVerdicts>> command) {
        verdicts.changeOrBegin(YearVerdicts.idOf(year, indicator), () -> YearVerdicts.none(year, indicator), command);
    }
}
