package cn.volunteering.reporting.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post of the unit for its volunteer service and the person in it (QH-38, QH-39).
 *
 * @param until the day after the person's last day in the post
 * @param succeeds the ended post that this one fills again
 * @param toBeFilled whether the post has ended and should be filled again
 */
public record Post(
        PostId id,
        Body body,
        VolunteerId holder,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable PostId succeeds,
        boolean toBeFilled)
        implements Fact {

    /** What a post belongs to: 领导小组, 领导小组办公室, or 专人. */
    public enum Body {
        LEADING_GROUP,
        OFFICE,
        DESIGNATED_PERSONS
    }

    /** Returns whether the person held the post on the given day. */
    public boolean isHeldOn(LocalDate day) {
        return !from.isAfter(day) && (until == null || until.isAfter(day));
    }
}
