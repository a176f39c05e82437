package cn.volunteering.activity.attendance;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.BranchId;
import cn.volunteering.activity.roster.Member;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.roster.VolunteerId;
import org.jspecify.annotations.Nullable;

/**
 * The person of an attendance, with section, party branch and account from the roster at the time of recording.
 *
 * @param account the account that the person held then, if any, so that users still cannot confirm their own hours
 *     after the account is linked to somebody else. No event contains it
 */
public record Participant(
        VolunteerId volunteerId,
        SectionId sectionId,
        @Nullable BranchId branchId,
        @Nullable AccountId account) {

    static Participant of(Member member) {
        return new Participant(member.id(), member.section(), member.branch(), member.account());
    }

    boolean isHolderOf(AccountId other) {
        return other.equals(account);
    }

    /** Returns the same person, with the current account if there was none. */
    Participant seenAgain(Member member) {
        return account == null ? new Participant(volunteerId, sectionId, branchId, member.account()) : this;
    }
}
