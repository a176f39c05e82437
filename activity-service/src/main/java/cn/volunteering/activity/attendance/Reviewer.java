package cn.volunteering.activity.attendance;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.domain.Refusal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The second person of the four eyes: who organised, recorded or served cannot say that it counts.
 *
 * @param volunteer the volunteer that the reviewer is, if any
 */
public record Reviewer(AccountId account, @Nullable VolunteerId volunteer) {

    /** Why this person cannot review any hours of the given activity. */
    public Optional<Refusal> objectionTo(Activity activity) {
        return account.equals(activity.organiser())
                ? Optional.of(Refusal.of("review-own-activity", "活动组织者不能审核本活动的时长，请由第二人审核"))
                : Optional.empty();
    }

    /** Why this person cannot review the given attendance. */
    Optional<Refusal> objectionTo(Attendance attendance) {
        if (attendance.participant().volunteerId().equals(volunteer)) {
            return Optional.of(Refusal.of("review-own-hours", "不能审核本人的时长"));
        }
        return attendance.stay().recordedBy().contains(account)
                ? Optional.of(Refusal.of("review-own-record", "记录人不能审核自己记录的时长"))
                : Optional.empty();
    }

    Signature signAt(Instant now) {
        return new Signature(account, now);
    }
}
