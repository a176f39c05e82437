package cn.volunteering.activity.attendance;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.domain.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows why an attendance may not be entered, corrected or reviewed as somebody wants. */
record AttendanceObjections(Attendance attendance) {

    /** Returns why the organiser's entry may not replace what is recorded. */
    Optional<Refusal> toEntry(RollEntry entry) {
        if (entry.reason() != null || attendance.hasCounted()) {
            return toCorrectionBy(entry.organiser().by());
        }
        if (attendance.review() != null) {
            return refusal("attendance-reviewed", "该记录已驳回，再次补录须说明原因");
        }
        return attendance.stay().isMeasured()
                ? refusal("attendance-measured", "该志愿者已签到签退，更正须说明原因")
                : toCorrectionBy(entry.organiser().by());
    }

    /** Returns why the organiser may not correct it at all. */
    Optional<Refusal> toCorrectionBy(AccountId organiser) {
        if (attendance.participant().isHolderOf(organiser)) {
            return refusal("attendance-own-entry", "不能为本人补录服务时间");
        }
        return attendance.hasCounted() ? refusal("attendance-reviewed", "该时长已确认，须提出更正并由第二人审核") : Optional.empty();
    }

    /** Returns why the reviewer may not confirm it. */
    Optional<Refusal> toReviewBy(Reviewer reviewer) {
        if (attendance.isAmended()) {
            return refusal("attendance-void", "该时长已作废；如需恢复，请提出更正");
        }
        return attendance.stay().minutes() == 0
                ? refusal("attendance-without-minutes", "没有可审核的时长：未签退或不足一分钟")
                : reviewer.objectionTo(attendance);
    }

    /** Returns why the reviewer may not set a colleague's rejection aside. */
    Optional<Refusal> toOverruling(Reviewer reviewer, @Nullable String because) {
        var review = attendance.review();
        return review != null && review.isRejectionByOtherThan(reviewer.account()) && because == null
                ? refusal("attendance-rejected", "该记录已由他人驳回，改为确认须说明理由")
                : Optional.empty();
    }

    private static Optional<Refusal> refusal(String code, String message) {
        return Optional.of(Refusal.of(code, message));
    }
}
