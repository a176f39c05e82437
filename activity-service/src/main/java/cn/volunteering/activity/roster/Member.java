package cn.volunteering.activity.roster;

import org.jspecify.annotations.Nullable;

/**
 * One line of the roster (花名册): as much of a volunteer as an activity needs to know.
 *
 * @param account the account the volunteer signs in with, if there is one yet
 * @param branch the party branch, if the volunteer belongs to one
 */
public record Member(
        VolunteerId id,
        @Nullable AccountId account,
        String displayName,
        SectionId section,
        @Nullable BranchId branch,
        VolunteerState state) {

    /** Whether the volunteer may sign up and serve now. */
    public boolean isActive() {
        return state == VolunteerState.ACTIVE;
    }

    /** Whether the volunteer has not said yes to serving yet (条例 25), and so cannot have served. */
    public boolean neverAgreed() {
        return state == VolunteerState.APPLIED || state == VolunteerState.REGISTERED;
    }

    /** Whether the volunteer is the person behind the given account. */
    public boolean isHolderOf(AccountId other) {
        return other.equals(account);
    }
}
