package cn.volunteering.reporting.summary.store;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Decision.Accepted;
import cn.volunteering.domain.Decision.Refused;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AlreadyExistsException;
import cn.volunteering.messaging.store.ConflictException;
import cn.volunteering.messaging.store.Versioned;
import cn.volunteering.reporting.summary.Summaries;
import cn.volunteering.reporting.summary.Summary;
import cn.volunteering.reporting.summary.SummaryId;
import cn.volunteering.tenancy.TenantScope;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Keeps each summary as an aggregate, so that a changed summary and its submission are one write. */
@Component
final class MongoSummaries implements Summaries {

    private static final int ATTEMPTS = 10;

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
        for (int attempt = 1; ; attempt++) {
            try {
                return changeOnce(year, command);
            } catch (ConflictException | AlreadyExistsException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private Summary changeOnce(int year, Function<Summary, Decision<Summary>> command) {
        Optional<Versioned<Summary>> before = summaries.find(idOf(year));
        var summary = before.map(Versioned::state).orElseGet(() -> Summary.empty(TenantScope.tenant(), year));
        return switch (command.apply(summary)) {
            case Refused<Summary>(var refusal) -> throw new RefusedException(refusal);
            case Accepted<Summary> accepted -> save(before, accepted);
        };
    }

    private Summary save(Optional<Versioned<Summary>> before, Accepted<Summary> next) {
        if (before.isEmpty()) {
            return summaries.insert(next.state().id().value(), next).state();
        }
        var known = before.get();
        return known.state().equals(next.state())
                ? known.state()
                : summaries.save(known, next).state();
    }

    private static String idOf(int year) {
        return SummaryId.of(TenantScope.tenant(), year).value();
    }
}
