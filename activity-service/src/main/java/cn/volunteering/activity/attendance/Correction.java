package cn.volunteering.activity.attendance;

import cn.volunteering.activity.roster.Signature;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail of an attendance (更正痕迹): what an entry or an approved amendment replaced. It stays for good, whatever is decided
 * later.
 *
 * @param before the stay as it was
 * @param review the review that the correction made void, if there was one
 * @param by the person who proposed it, and when
 * @param reason why; {@code null} if a forgotten check-out was entered
 */
public record Correction(
        Stay before,
        @Nullable Review review,
        Signature by,
        @Nullable String reason) {

    /** Returns whether it replaced a measured time or a rejected one, so that the reviewer should look at it. */
    public boolean isDoubtful() {
        return reason != null || before.isMeasured() || review != null;
    }
}
