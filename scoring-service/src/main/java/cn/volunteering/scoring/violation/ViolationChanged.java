package cn.volunteering.scoring.violation;

import cn.volunteering.domain.DomainEvent;
import cn.volunteering.scoring.hours.RecordId;
import cn.volunteering.scoring.roster.VolunteerId;

/** A violation was upheld or lifted. The points follow. Says nothing about what was found. */
public record ViolationChanged(
        ViolationId violationId,
        RecordId recordId,
        VolunteerId volunteerId,
        int year,
        ViolationEffect.Extent effect,
        boolean holds)
        implements DomainEvent {

    public static final String TYPE = "volunteering.scoring.violation-changed.v1";
    public static final String TOPIC = "scoring.events.v1";

    static ViolationChanged of(Violation violation) {
        return new ViolationChanged(
                violation.id(),
                violation.record(),
                violation.volunteer(),
                violation.year(),
                violation.extent(),
                violation.holds());
    }
}
