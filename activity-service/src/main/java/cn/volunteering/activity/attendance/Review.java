package cn.volunteering.activity.attendance;

import cn.volunteering.activity.roster.Signature;
import org.jspecify.annotations.Nullable;

/**
 * What a second person said to an attendance.
 *
 * @param rejectedFor why it does not count; nothing if it was confirmed
 */
public record Review(Signature signature, @Nullable String rejectedFor) {

    /** Whether the minutes count. */
    public boolean isConfirmed() {
        return rejectedFor == null;
    }
}
