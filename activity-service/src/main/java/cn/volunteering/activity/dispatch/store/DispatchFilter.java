package cn.volunteering.activity.dispatch.store;

import cn.volunteering.activity.dispatch.TaskState;
import cn.volunteering.activity.roster.SectionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Selects the orders of a list. Unset criteria do not filter. All criteria on tasks hold for one and the same section.
 *
 * @param state how far the section has come; orders that were called off are left out
 * @param section the section that is asked
 * @param overdueOn selects orders that a section has not carried out although the deadline has passed by this day
 * @param text characters, readings or initials of the title
 */
public record DispatchFilter(
        @Nullable TaskState state,
        @Nullable SectionId section,
        @Nullable LocalDate overdueOn,
        @Nullable String text) {

    /** Selects orders with a section in the given state. */
    public static DispatchFilter in(TaskState state) {
        return new DispatchFilter(state, null, null, null);
    }
}
