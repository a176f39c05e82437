package cn.volunteering.scoring.hours;

import cn.volunteering.domain.DomainEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry was added to the hours ledger. Whoever adds up {@code minutes} over the entries has the total; a reversal
 * carries negative minutes.
 */
public record HoursPosted(
        String entryId,
        String recordId,
        String volunteerId,
        String activityId,
        String sectionId,
        @Nullable String branchId,
        int minutes,
        int year,
        Evidence evidence,
        Instant postedAt)
        implements DomainEvent {

    static HoursPosted of(HoursEntry entry) {
        var service = entry.service();
        var branch = service.branch();
        return new HoursPosted(
                entry.id().value(),
                service.id().value(),
                service.volunteer().value(),
                service.activity().value(),
                service.section().value(),
                branch == null ? null : branch.value(),
                entry.minutes(),
                entry.year(),
                service.evidence(),
                entry.postedAt());
    }
}
