package cn.volunteering.scoring.stars;

import cn.volunteering.domain.DomainEvent;
import cn.volunteering.scoring.roster.VolunteerId;
import java.time.Instant;

/** A star was granted, or withdrawn after a correction of hours. */
public record StarChanged(
        VolunteerId volunteerId, int star, StarChange.Kind change, long minutes, long minimumMinutes, Instant at)
        implements DomainEvent {

    public static final String TYPE = "volunteering.scoring.star-changed.v1";

    static StarChanged of(VolunteerId volunteer, StarChange change) {
        return new StarChanged(
                volunteer, change.star(), change.kind(), change.minutes(), change.minimumMinutes(), change.at());
    }
}
