package cn.volunteering.activity.attendance;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.Interval;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * Changes hours that already count, also after the activity was closed: one person proposes, another approves. The time
 * stays within the day of the activity. Until the approval the confirmed time counts. The replaced time stays in
 * the trail, and the ledgers reverse it and post the new one.
 */
public record Amending(Attendance attendance) {

    /** Proposes another time. A proposer may replace their own proposal. */
    public Decision<Attendance> propose(Activity activity, RollEntry given, String reason) {
        return propose(activity.plan().time().day(), given, reason);
    }

    /** Proposes another time of the same day for hours that the volunteer claimed. */
    public Decision<Attendance> proposeClaimed(RollEntry given, String reason) {
        return propose(PlatformCalendar.dayOf(attendance.stay().startedAt()), given, reason);
    }

    private Decision<Attendance> propose(LocalDate day, RollEntry given, String reason) {
        RollEntry entry = given.keepingBreaksOf(attendance.stay());
        Stay next = attendance.stay().replacedBy(entry);
        return Decision.unless(
                objectionToProposal(entry.organiser().by())
                        .or(() -> entry.objectionAfterReview(day))
                        .or(() -> unlessDifferent(entry))
                        .or(() -> unlessCountable(next)),
                () -> proposed(new Amendment(next, entry.organiser(), reason)));
    }

    /** Proposes that nothing counts any more. */
    public Decision<Attendance> proposeVoid(Signature by, String reason) {
        return Decision.unless(
                objectionToProposal(by.by()).or(this::unlessCounting), () -> proposed(new Amendment(null, by, reason)));
    }

    /** Returns whether the person may propose another time. */
    public boolean mayPropose(AccountId by) {
        return objectionToProposal(by).isEmpty();
    }

    private Decision<Attendance> proposed(Amendment amendment) {
        return Decision.accepted(attendance.with(attendance.amendments().proposing(amendment)));
    }

    private Optional<Refusal> objectionToProposal(AccountId by) {
        if (!attendance.hasCounted()) {
            return refusal("attendance-not-confirmed", "该时长尚未确认，请直接补录或更正");
        }
        if (attendance.participant().isHolderOf(by)) {
            return refusal("attendance-own-entry", "不能更正本人的服务时间");
        }
        Amendment pending = attendance.amendments().pending();
        return pending != null && !pending.by().by().equals(by)
                ? refusal("amendment-pending", "已有他人提出的更正等待审核")
                : Optional.empty();
    }

    private Optional<Refusal> unlessCounting() {
        return attendance.isConfirmed() ? Optional.empty() : refusal("attendance-void", "该时长已经作废");
    }

    private Optional<Refusal> unlessDifferent(RollEntry entry) {
        var same = new Interval(entry.from(), entry.to());
        return attendance.isConfirmed()
                        && attendance.stay().time().filter(same::equals).isPresent()
                        && attendance.stay().breaks().equals(entry.breaksOrNone())
                ? refusal("amendment-without-change", "更正后的时间与已确认的时间相同")
                : Optional.empty();
    }

    /** Rejects a time of no minutes: to void the record is a proposal of its own. */
    private static Optional<Refusal> unlessCountable(Stay next) {
        return next.minutes() > 0 ? Optional.empty() : refusal("amendment-without-minutes", "更正后的时长不足一分钟；如不应计入，请提出作废");
    }

    /** Approves the proposal. The reviewer is neither the proposer nor anyone who recorded, organised or served. */
    public Decision<Attendance> approve(Activity activity, Reviewer reviewer, Instant now) {
        return approve(reviewer.objectionTo(activity), reviewer, now);
    }

    /** Approves the proposal for hours that the volunteer claimed. */
    public Decision<Attendance> approveClaimed(Reviewer reviewer, Instant now) {
        return approve(Optional.empty(), reviewer, now);
    }

    private Decision<Attendance> approve(Optional<Refusal> asOrganiser, Reviewer reviewer, Instant now) {
        return pending(pending -> Decision.unless(
                objectionTo(pending, reviewer).or(() -> asOrganiser).or(() -> reviewer.objectionTo(attendance)),
                () -> Decision.accepted(
                        approved(pending, reviewer.signAt(now)), corrected(pending, reviewer.signAt(now)))));
    }

    private static Optional<Refusal> objectionTo(Amendment pending, Reviewer reviewer) {
        return pending.by().by().equals(reviewer.account())
                ? refusal("review-own-record", "提出人不能审核自己提出的更正")
                : Optional.empty();
    }

    private Attendance approved(Amendment pending, Signature second) {
        var review = pending.voids() ? Review.rejected(second, pending.reason()) : Review.confirmed(second, null, null);
        return attendance.amended(
                stayAfter(pending),
                review,
                new Correction(attendance.stay(), attendance.review(), pending.by(), pending.reason()));
    }

    private Stay stayAfter(Amendment pending) {
        return pending.stay() == null ? attendance.stay().struckBy(pending.by().by()) : pending.stay();
    }

    private HoursCorrected corrected(Amendment pending, Signature second) {
        Stay counted = pending.stay() == null ? attendance.stay() : pending.stay();
        return HoursCorrected.of(attendance, pending, counted.time().orElseThrow(), second);
    }

    /** Declines the proposal, or takes it back if the caller made it. The confirmed time keeps counting. */
    public Decision<Attendance> decline(Signature by, String reason) {
        return pending(pending -> attendance.participant().isHolderOf(by.by())
                ? Decision.refused("review-own-hours", "不能审核本人的时长")
                : Decision.accepted(attendance.with(attendance.amendments().declined(pending, by, reason))));
    }

    private Decision<Attendance> pending(Function<Amendment, Decision<Attendance>> decide) {
        Amendment pending = attendance.amendments().pending();
        return pending == null ? Decision.refused("amendment-missing", "没有等待审核的更正") : decide.apply(pending);
    }

    private static Optional<Refusal> refusal(String code, String message) {
        return Optional.of(Refusal.of(code, message));
    }
}
