package cn.volunteering.reporting.intake.events;

import cn.volunteering.messaging.listen.EventReplay;
import cn.volunteering.messaging.readmodel.ComparedReadModel;
import cn.volunteering.messaging.readmodel.Comparison;
import cn.volunteering.reporting.facts.FactKind;
import cn.volunteering.reporting.facts.FactRecorder;
import cn.volunteering.reporting.facts.Facts;
import cn.volunteering.reporting.facts.StoredFact;
import cn.volunteering.reporting.intake.KeepFacts;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Compares the facts with all events ever published for the tenant. */
@Component
@Order(1)
final class FactsReadModel extends ComparedReadModel<StoredFact<?>> {

    private final Facts facts;
    private final KeepFacts keepFacts;
    private final EventReplay replay;
    private final List<FactKind<?>> kinds;

    FactsReadModel(Facts facts, KeepFacts keepFacts, EventReplay replay, List<FactKind<?>> kinds) {
        super("facts");
        this.facts = facts;
        this.keepFacts = keepFacts;
        this.replay = replay;
        this.kinds = kinds;
    }

    @Override
    protected Map<String, StoredFact<?>> stored() {
        return facts.all();
    }

    @Override
    protected Map<String, StoredFact<?>> expected() {
        var published = new FactRecorder();
        replay.into(FactEvents.into(published, kinds));
        return published.facts();
    }

    /**
     * Deletes the facts that differ and replays all events, so that totals and summaries follow as usual. A total that
     * counts more entries than exist still needs its own rebuild.
     */
    @Override
    protected void putRight(Comparison<StoredFact<?>> comparison) {
        facts.forget(comparison.different());
        replay.into(FactEvents.into(keepFacts, kinds));
    }
}
