package cn.volunteering.activity.attendance;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Member;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.domain.Refusal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The second person of the four-eyes rule (第二人审核): anyone who organised, recorded or served cannot confirm. The value
 * of a service record rests on this (NX-50, NX-53; ADR 0042).
 *
 * @param volunteer the reviewer's current volunteer entry, if any
 */
public record Reviewer(AccountId account, @Nullable VolunteerId volunteer) {

    /** Returns an account as a reviewer, with the volunteer to whom it is linked now. */
    public static Reviewer of(AccountId account, Members members) {
        return new Reviewer(
                account, members.findByAccount(account).map(Member::id).orElse(null));
    }

    /** Returns why this person cannot review any hours of the given activity. */
    public Optional<Refusal> objectionTo(Activity activity) {
        return account.equals(activity.organiser())
                ? Optional.of(Refusal.of("review-own-activity", "活动组织者不能审核本活动的时长，请由第二人审核"))
                : Optional.empty();
    }

    /** Returns why this person cannot review the given attendance. */
    Optional<Refusal> objectionTo(Attendance attendance) {
        if (isSamePersonAs(attendance.participant())) {
            return Optional.of(Refusal.of("review-own-hours", "不能审核本人的时长"));
        }
        return attendance.stay().recordedBy().contains(account)
                ? Optional.of(Refusal.of("review-own-record", "记录人不能审核自己记录的时长"))
                : Optional.empty();
    }

    /**
     * Returns whether the reviewer is the participant, by the current roster or by the account recorded at the time.
     * Linking the account to somebody else since then does not make its user a second person.
     */
    private boolean isSamePersonAs(Participant participant) {
        return participant.volunteerId().equals(volunteer) || participant.isHolderOf(account);
    }

    Signature signAt(Instant now) {
        return new Signature(account, now);
    }
}
