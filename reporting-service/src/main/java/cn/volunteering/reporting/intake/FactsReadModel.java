package cn.volunteering.reporting.intake;

import cn.volunteering.messaging.listen.EventReplay;
import cn.volunteering.messaging.readmodel.Comparison;
import cn.volunteering.messaging.readmodel.DriftReport;
import cn.volunteering.messaging.readmodel.ReadModel;
import cn.volunteering.reporting.facts.FactRecorder;
import cn.volunteering.reporting.facts.Facts;
import cn.volunteering.reporting.facts.StoredFact;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Compares the facts with all events that were ever published for the tenant. */
@Component
@Order(1)
final class FactsReadModel implements ReadModel {

    private final Facts facts;
    private final KeepFacts keepFacts;
    private final EventReplay replay;

    FactsReadModel(Facts facts, KeepFacts keepFacts, EventReplay replay) {
        this.facts = facts;
        this.keepFacts = keepFacts;
        this.replay = replay;
    }

    @Override
    public String name() {
        return "facts";
    }

    @Override
    public DriftReport drift() {
        return comparison().report();
    }

    /** Throws away what differs and hears all events again; totals and summaries follow as they always do. */
    @Override
    public void rebuild() {
        facts.forget(comparison().different());
        replay.into(FactEvents.into(keepFacts));
    }

    private Comparison<StoredFact> comparison() {
        var published = new FactRecorder();
        replay.into(FactEvents.into(published));
        return new Comparison<>(facts.all(), published.facts());
    }
}
