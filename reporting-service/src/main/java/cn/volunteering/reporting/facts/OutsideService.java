package cn.volunteering.reporting.facts;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Service that a community organised and the agency confirmed (NX-44). Times have millisecond precision.
 *
 * @param id the id under which its hours are posted; no activity of the agency has it
 * @param content what was done
 */
public record OutsideService(ActivityId id, String content, Instant startedAt, Instant endedAt) implements Fact {

    public OutsideService {
        startedAt = startedAt.truncatedTo(ChronoUnit.MILLIS);
        endedAt = endedAt.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Returns it in the form in which figures look up what hours were for: of a community, and never held by the agency. */
    public Activity activity() {
        return new Activity(
                id,
                new ProjectId(id.value()),
                content,
                Activity.OUTSIDE,
                Activity.OUTSIDE,
                List.of(),
                null,
                Activity.Nature.COMMUNITY,
                startedAt,
                endedAt);
    }
}
