package cn.volunteering.scoring.hours;

import cn.volunteering.domain.DomainEvent;
import cn.volunteering.scoring.roster.VolunteerId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry was added to the hours ledger. The sum of {@code minutes} over all entries is the total. Reporting-service
 * reads this event.
 */
public record HoursPosted(
        EntryId entryId,
        RecordId recordId,
        VolunteerId volunteerId,
        ActivityId activityId,
        UnitId sectionId,
        @Nullable UnitId branchId,
        int minutes,
        int year,
        Evidence evidence,
        Instant postedAt)
        implements DomainEvent {

    public static final String TYPE = "volunteering.scoring.hours-posted.v1";
    public static final String TOPIC = "scoring.events.v1";

    static HoursPosted of(HoursEntry entry) {
        var service = entry.service();
        return new HoursPosted(
                entry.id(),
                service.id(),
                service.volunteer(),
                service.activity(),
                service.section(),
                service.branch(),
                entry.minutes(),
                entry.year(),
                service.evidence(),
                entry.postedAt());
    }
}
