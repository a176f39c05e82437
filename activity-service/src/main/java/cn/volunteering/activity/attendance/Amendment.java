package cn.volunteering.activity.attendance;

import cn.volunteering.activity.roster.Signature;
import org.jspecify.annotations.Nullable;

/**
 * A proposal to change hours that have already counted (更正已认定时长). Nothing changes until a second person approves it.
 *
 * @param stay the time that shall count instead; {@code null} voids the record
 * @param by who proposes it, and when
 * @param reason why
 */
public record Amendment(@Nullable Stay stay, Signature by, String reason) {

    /** Returns the minutes that shall count: 0 if it voids the record. */
    public long minutes() {
        return stay == null ? 0 : stay.minutes();
    }

    /** Returns whether nothing shall count any more. */
    public boolean voids() {
        return stay == null;
    }
}
