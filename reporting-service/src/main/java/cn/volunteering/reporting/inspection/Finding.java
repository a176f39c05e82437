package cn.volunteering.reporting.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A problem that an inspection found.
 *
 * @param number counts from 1 within the inspection
 * @param dueOn the last day on which putting it right is in time
 * @param rectification {@code null} while the finding is open
 */
public record Finding(
        int number,
        String problem,
        LocalDate dueOn,
        @Nullable Rectification rectification) {

    /** Returns an open finding. */
    static Finding open(int number, String problem, LocalDate dueOn) {
        return new Finding(number, problem, dueOn, null);
    }

    /** Returns whether it still has to be put right. */
    public boolean isOpen() {
        return rectification == null;
    }

    /** Returns whether it is still open after its deadline. */
    public boolean isOverdueOn(LocalDate today) {
        return isOpen() && dueOn.isBefore(today);
    }

    Finding closed(Rectification how) {
        return new Finding(number, problem, dueOn, how);
    }
}
