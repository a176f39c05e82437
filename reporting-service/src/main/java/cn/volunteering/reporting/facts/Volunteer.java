package cn.volunteering.reporting.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A volunteer on the roster (在册志愿者, NX-31), with only the personal data that figures and the lists behind them need.
 *
 * @param displayName {@code null} in facts that were stored before lists had names
 * @param partyMember for the shares of QH-41
 * @param nationalStatus for the registered ratio of QH-45
 */
public record Volunteer(
        VolunteerId id,
        @Nullable String displayName,
        UnitId section,
        @Nullable UnitId branch,
        State state,
        boolean partyMember,
        NationalStatus nationalStatus,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn)
        implements Fact {

    /** The volunteer's state in the life cycle of NX-13. */
    public enum State {
        APPLIED,
        REGISTERED,
        ACTIVE,
        SUSPENDED,
        LEFT
    }

    /** The volunteer's registration in the national system (QH-43). */
    public enum NationalStatus {
        NONE,
        SUBMITTED,
        REGISTERED,
        MISMATCH
    }

    /** Returns whether the volunteer was on the roster at the end of the given day. */
    public boolean isOnRosterAt(LocalDate day) {
        return state != State.APPLIED && !joinedOn.isAfter(day) && !hasLeftBy(day);
    }

    /** Returns whether the volunteer counts for the registered ratio of QH-45. */
    public boolean isNationallyRegistered() {
        return nationalStatus == NationalStatus.REGISTERED;
    }

    private boolean hasLeftBy(LocalDate day) {
        return leftOn == null ? state == State.LEFT : !leftOn.isAfter(day);
    }
}
