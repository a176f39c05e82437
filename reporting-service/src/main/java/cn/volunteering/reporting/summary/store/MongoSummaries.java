package cn.volunteering.reporting.summary.store;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.reporting.summary.Summaries;
import cn.volunteering.reporting.summary.Summary;
import cn.volunteering.reporting.summary.SummaryId;
import cn.volunteering.tenancy.TenantScope;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Stores each summary as an aggregate, so that a changed summary and its submission are one write. */
@Component
final class MongoSummaries implements Summaries {

    private final AggregateStore<Summary> summaries;

    MongoSummaries(AggregateStore<Summary> summaryStore) {
        this.summaries = summaryStore;
    }

    @Override
    public Optional<Summary> find(int year) {
        return summaries.find(idOf(year)).map(Versioned::state);
    }

    @Override
    public List<Summary> all() {
        return summaries.findAll(new Criteria()).stream().map(Versioned::state).toList();
    }

    @Override
    public Summary change(int year, Function<Summary, Decision<Summary>> command) {
        return summaries
                .changeOrBegin(idOf(year), () -> Summary.empty(TenantScope.tenant(), year), command)
                .state();
    }

    private static String idOf(int year) {
        return SummaryId.of(TenantScope.tenant(), year).value();
    }
}
