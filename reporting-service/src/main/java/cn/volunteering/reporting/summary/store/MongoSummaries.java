package cn.volunteering.reporting.summary.store;

import static java.util.stream.Collectors.toMap;

import cn.volunteering.domain.AlreadyExistsException;
import cn.volunteering.domain.ConflictException;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.reporting.summary.Summaries;
import cn.volunteering.reporting.summary.Summary;
import cn.volunteering.reporting.summary.SummaryId;
import cn.volunteering.reporting.summary.SummaryPeriod;
import cn.volunteering.tenancy.TenantScope;
import java.util.List;
import java.util.Map;
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
    public Optional<Summary> find(SummaryPeriod period) {
        return summaries.find(idOf(period)).map(Versioned::state);
    }

    @Override
    public List<Summary> all() {
        return summaries.findAll(new Criteria()).stream().map(Versioned::state).toList();
    }

    @Override
    public Map<SummaryPeriod, Versioned<Summary>> seen(int year) {
        var ids = SummaryPeriod.partsOf(year).stream().map(MongoSummaries::idOf).toList();
        return summaries.findAll(ids).stream()
                .collect(toMap(summary -> summary.state().period(), Function.identity()));
    }

    @Override
    public Versioned<Summary> begin(SummaryPeriod period) {
        return new Versioned<>(idOf(period), 0, Summary.empty(TenantScope.tenant(), period));
    }

    @Override
    public Summary save(Versioned<Summary> before, Decision<Summary> decision) {
        return before.version() > 0
                ? summaries.save(before, decision).state()
                : inserted(before.id(), decision).state();
    }

    private Versioned<Summary> inserted(String id, Decision<Summary> decision) {
        try {
            return summaries.insert(id, decision);
        } catch (AlreadyExistsException e) {
            throw new ConflictException("summaries", id);
        }
    }

    private static String idOf(SummaryPeriod period) {
        return SummaryId.of(TenantScope.tenant(), period).value();
    }
}
