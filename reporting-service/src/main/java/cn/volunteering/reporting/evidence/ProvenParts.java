package cn.volunteering.reporting.evidence;

import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.Subject;
import cn.volunteering.reporting.indicator.Proven;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The parts of the volunteer block that are proven by evidence, for the assessment of a year. */
@Component
public class ProvenParts {

    private final AggregateStore<EvidenceIndicator> indicators;

    ProvenParts(AggregateStore<EvidenceIndicator> indicators) {
        this.indicators = indicators;
    }

    /** Returns the parts of a year by title. */
    public List<Proven> of(int year) {
        return indicators.findAll(Subject.where(EvidenceSubject.YEAR).is(year)).stream()
                .map(indicator -> indicator.state().proven())
                .sorted(Comparator.comparing(Proven::title).thenComparing(Proven::id))
                .toList();
    }
}
