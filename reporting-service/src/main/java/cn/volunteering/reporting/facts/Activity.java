package cn.volunteering.reporting.facts;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** An activity with its state. Times have millisecond precision. */
public record Activity(
        ActivityId id,
        ProjectId project,
        String title,
        String mode,
        String state,
        List<UnitId> branches,
        Instant startsAt,
        Instant endsAt)
        implements Fact {

    public Activity {
        branches = List.copyOf(branches);
        startsAt = startsAt.truncatedTo(ChronoUnit.MILLIS);
        endsAt = endsAt.truncatedTo(ChronoUnit.MILLIS);
    }
}
