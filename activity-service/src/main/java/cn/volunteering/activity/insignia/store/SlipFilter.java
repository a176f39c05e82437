package cn.volunteering.activity.insignia.store;

import cn.volunteering.activity.insignia.SlipState;
import cn.volunteering.activity.roster.SectionId;
import org.jspecify.annotations.Nullable;

/**
 * Selects the issue slips of a list. Unset criteria do not filter.
 *
 * @param section a section that carries the project of the activity
 * @param overdue whether only slips with pieces that should have been returned are selected
 */
public record SlipFilter(
        @Nullable SlipState state, @Nullable SectionId section, boolean overdue) {

    /** Selects slips in the given state. */
    public static SlipFilter in(SlipState state) {
        return new SlipFilter(state, null, false);
    }

    /** Selects slips with pieces that should have been returned. */
    public static SlipFilter whichAreOverdue() {
        return new SlipFilter(null, null, true);
    }
}
