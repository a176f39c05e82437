package cn.volunteering.reporting.inspection;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.Subject;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The open findings of all inspections of the bound tenant, the earliest deadline first. */
@Component
public final class OpenFindings {

    private final AggregateStore<Inspection> inspections;
    private final PlatformCalendar calendar;

    OpenFindings(AggregateStore<Inspection> inspections, PlatformCalendar calendar) {
        this.inspections = inspections;
        this.calendar = calendar;
    }

    /** How an open finding stands to its deadline. */
    public enum Timing {
        /** Today is the deadline, or before it. */
        DUE,
        OVERDUE
    }

    /** An open finding with its inspection. */
    public record Line(Inspection inspection, Finding finding, Timing timing) {}

    /** Returns the open findings, or only those with the given timing. */
    public List<Line> find(@Nullable Timing wanted) {
        return inspections.findAll(Subject.where(Inspection::stage).is(Inspection.Stage.OPEN.name())).stream()
                .map(Versioned::state)
                .flatMap(inspection -> inspection.openFindings().map(finding -> line(inspection, finding)))
                .filter(line -> wanted == null || line.timing() == wanted)
                .sorted(Comparator.comparing(line -> line.finding().dueOn()))
                .toList();
    }

    private Line line(Inspection inspection, Finding finding) {
        return new Line(inspection, finding, finding.isOverdueOn(calendar.today()) ? Timing.OVERDUE : Timing.DUE);
    }
}
