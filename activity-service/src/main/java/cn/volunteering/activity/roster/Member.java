package cn.volunteering.activity.roster;

import org.jspecify.annotations.Nullable;

/**
 * One line of the roster (花名册): the part of a volunteer that activities need.
 *
 * @param account the account the volunteer signs in with, if there is one
 * @param branch the party branch, if the volunteer belongs to one
 */
public record Member(
        VolunteerId id,
        @Nullable AccountId account,
        String displayName,
        SectionId section,
        @Nullable BranchId branch,
        VolunteerState state) {

    /** Returns whether the volunteer may sign up and serve now. */
    public boolean isActive() {
        return state == VolunteerState.ACTIVE;
    }

    /** Returns whether the volunteer has not agreed to serve yet (条例 25), and so cannot have served. */
    public boolean neverAgreed() {
        return state == VolunteerState.APPLIED || state == VolunteerState.REGISTERED;
    }

    /** Returns whether the given account belongs to the volunteer. */
    public boolean isHolderOf(AccountId other) {
        return other.equals(account);
    }
}
