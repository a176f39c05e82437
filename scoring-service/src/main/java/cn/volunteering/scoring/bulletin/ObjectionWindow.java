package cn.volunteering.scoring.bulletin;

import cn.volunteering.policy.Citation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which people may object to a bulletin.
 *
 * @param number from 1, one more each time the bulletin is opened again
 * @param until the first day after the window
 * @param basis the clause that sets its length; {@code null} for the default
 */
public record ObjectionWindow(
        int number,
        LocalDate from,
        LocalDate until,
        @Nullable Citation basis) {

    /** Returns whether an objection is in time. */
    boolean isOpenOn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
