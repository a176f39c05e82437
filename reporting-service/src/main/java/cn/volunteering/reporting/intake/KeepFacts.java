package cn.volunteering.reporting.intake;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.reporting.facts.Fact;
import cn.volunteering.reporting.facts.FactKind;
import cn.volunteering.reporting.facts.FactSink;
import cn.volunteering.reporting.facts.StoredFact;
import cn.volunteering.reporting.summary.DueYears;
import cn.volunteering.tenancy.TenantScope;
import java.util.List;

/**
 * Stores facts, runs the actions that follow, and marks the years whose figures they change. {@link DueYears} passes
 * these years to the job that makes summaries.
 */
public final class KeepFacts implements FactSink {

    private final FactSink facts;
    private final DueYears due;
    private final PlatformCalendar calendar;

    public KeepFacts(FactSink facts, DueYears due, PlatformCalendar calendar) {
        this.facts = facts;
        this.due = due;
        this.calendar = calendar;
    }

    @Override
    public <F extends Fact> void keep(FactKind<F> kind, List<StoredFact<F>> some) {
        facts.keep(kind, some);
        List<F> kept = some.stream().map(StoredFact::fact).toList();
        kind.follow(kept);
        kept.stream()
                .flatMapToInt(fact -> kind.makesDue(fact, calendar).stream())
                .distinct()
                .forEach(year -> due.mark(TenantScope.tenant(), year));
    }
}
