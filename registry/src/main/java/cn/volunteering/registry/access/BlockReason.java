package cn.volunteering.registry.access;

/** Why an account is blocked. */
public enum BlockReason {
    /** The volunteer left. */
    VOLUNTEER_LEFT,
    /** The volunteer is suspended. */
    VOLUNTEER_SUSPENDED,
    /** The tenant blocked the account. */
    BLOCKED_BY_TENANT;

    /** Returns whether the account is open again when the volunteer returns. */
    boolean endsWithTheReturnOfTheVolunteer() {
        return this != BLOCKED_BY_TENANT;
    }
}
