package cn.volunteering.reporting.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post of the unit for its volunteer service and the person in it (QH-38, QH-39).
 *
 * @param until the first day on which the person no longer held it
 * @param succeeds the ended post that this one fills again
 * @param toBeFilled whether the post has ended and somebody is to follow
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
