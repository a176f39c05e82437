package cn.volunteering.activity.attendance;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.BranchId;
import cn.volunteering.activity.roster.Member;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.roster.VolunteerId;
import org.jspecify.annotations.Nullable;

/**
 * Whose attendance it is, with section, party branch and account as the roster had them when it was recorded.
 *
 * @param account the account that the person held then, if any, so that one's own hours stay one's own when the account
 *     is linked to somebody else. It is in no event
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

    /** The same person, with the account of now if there was none. */
    Participant seenAgain(Member member) {
        return account == null ? new Participant(volunteerId, sectionId, branchId, member.account()) : this;
    }
}
