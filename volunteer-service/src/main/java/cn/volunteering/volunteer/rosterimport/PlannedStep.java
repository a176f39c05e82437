package cn.volunteering.volunteer.rosterimport;

import cn.volunteering.domain.Versioned;
import cn.volunteering.volunteer.roster.Volunteer;
import org.jspecify.annotations.Nullable;

/**
 * A row of a plan with what is to be stored.
 *
 * @param before the person on the roster, {@code null} if the person is new or the row is faulty
 * @param after the person to store, {@code null} if nothing is to be stored
 */
record PlannedStep(
        PlannedRow shown,
        @Nullable Versioned<Volunteer> before,
        @Nullable Volunteer after) {

    static PlannedStep nothing(PlannedRow shown) {
        return new PlannedStep(shown, null, null);
    }

    /** Returns the state that the step rests on. */
    String basis() {
        return shown.row() + "@" + (before == null ? "-" : before.version());
    }
}
