package cn.volunteering.activity.attendance;

/** How far a claim of outside hours has come. */
public enum ClaimState {
    /** Awaits the check of the section. */
    CLAIMED,
    /** Awaits the confirmation of the committee. */
    CHECKED,
    /** Counts. */
    CONFIRMED,
    /** Returned with a reason; the volunteer may claim again. */
    RETURNED,
    /** Counted, and was taken back by a correction. */
    VOID,
    /** Taken back by the volunteer before it counted. */
    WITHDRAWN;

    /** Returns the state of an attendance that rests on a claim. */
    static ClaimState of(Attendance attendance, Claim claim) {
        if (attendance.review() != null) {
            return reviewed(attendance);
        }
        if (claim.withdrawnAt() != null) {
            return WITHDRAWN;
        }
        return claim.checked() == null ? CLAIMED : CHECKED;
    }

    private static ClaimState reviewed(Attendance attendance) {
        if (attendance.isConfirmed()) {
            return CONFIRMED;
        }
        return attendance.isAmended() ? VOID : RETURNED;
    }

    /** Returns whether it still awaits somebody. */
    public boolean isPending() {
        return this == CLAIMED || this == CHECKED;
    }
}
