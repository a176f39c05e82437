package cn.volunteering.activity.attendance;

import cn.volunteering.activity.roster.Signature;
import org.jspecify.annotations.Nullable;

/**
 * A second person's review of an attendance.
 *
 * @param rejectedFor why it does not count; {@code null} if it was confirmed
 */
public record Review(Signature signature, @Nullable String rejectedFor) {

    /** Returns whether the minutes count. */
    public boolean isConfirmed() {
        return rejectedFor == null;
    }
}
