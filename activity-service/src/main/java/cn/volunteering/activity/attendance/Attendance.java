package cn.volunteering.activity.attendance;

import cn.volunteering.activity.project.ProjectId;
import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Member;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.PlatformCalendar;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One volunteer's presence at one activity (服务记录, NX-50). {@link CheckIn} or {@link EnterRoll} starts it; the hours
 * review makes it count and publishes {@link HoursConfirmed}.
 *
 * <p>The actual time from check-in to check-out counts, in whole minutes, rounded down. It is not cut to the planned
 * time: arriving early or staying longer is service too, and the review shows attendances longer than the activity. The
 * time lies within the day of the activity, and so within the days of the project. A forgotten check-out counts zero
 * until the organiser attests the time.
 *
 * @param presence the volunteer's id while on site, afterwards the attendance's own id. A unique index on it keeps a
 *     person from being checked in at two places
 * @param review the second person's review, once there is one
 * @param corrections what corrections and approved amendments replaced, the latest last
 * @param amendments changes to hours that had been confirmed
 */
public record Attendance(
        AttendanceId id,
        ActivityId activityId,
        ProjectId projectId,
        Participant participant,
        String presence,
        Stay stay,
        @Nullable Review review,
        List<Correction> corrections,
        Amendments amendments) {

    public Attendance {
        // Documents stored before corrections left a trail have none.
        corrections = corrections == null ? List.of() : List.copyOf(corrections);
        amendments = amendments == null ? Amendments.NONE : amendments;
    }

    /** Checks the volunteer in with the organiser's token. */
    public static Decision<Attendance> checkIn(Activity activity, Member member, AccountId issuer, Instant now) {
        return activity.isTakingPlace(now)
                ? Decision.accepted(of(activity, member, member.id().value(), Stay.begun(now, issuer)))
                : Decision.refused("activity-not-running", "活动尚未开始或已经结束，不能签到");
    }

    /** Enters a volunteer who never checked in, on the organiser's word. */
    public static Decision<Attendance> attest(Activity activity, RollEntry entry) {
        var id = AttendanceId.of(activity.id(), entry.member().id());
        return Decision.unless(
                entry.objection(activity),
                () -> Decision.accepted(of(activity, entry.member(), id.value(), Stay.of(entry))));
    }

    private static Attendance of(Activity activity, Member member, String presence, Stay stay) {
        return new Attendance(
                AttendanceId.of(activity.id(), member.id()),
                activity.id(),
                activity.projectId(),
                Participant.of(member),
                presence,
                stay,
                null,
                List.of(),
                Amendments.NONE);
    }

    /**
     * Checks the volunteer in again on the same day: the time since they left becomes a break. An attendance that was
     * struck begins afresh. Repeating it changes nothing.
     */
    public Decision<Attendance> checkInAgain(Activity activity, AccountId issuer, Instant now) {
        if (isOnSite()) {
            return Decision.accepted(this);
        }
        if (!activity.isTakingPlace(now) || review != null) {
            return Decision.refused("attendance-recorded", "您在本活动的服务已记录，不能再次签到；如有出入请联系活动组织者更正");
        }
        Stay again = stay.endedAt() == null ? Stay.begun(now, issuer) : stay.resumedAt(now, issuer);
        String there = participant.volunteerId().value();
        return Decision.accepted(
                new Attendance(id, activityId, projectId, participant, there, again, null, corrections, amendments));
    }

    /** Checks the volunteer out with the organiser's token. Repeating it changes nothing. */
    public Decision<Attendance> checkOut(Activity activity, AccountId issuer, Instant now) {
        if (stay.endedAt() != null) {
            return Decision.accepted(this);
        }
        if (!isOnSite() || !activity.acceptsEntries() || !isOnDayOfStart(now)) {
            return Decision.refused("check-out-too-late", "已超过签退时限，请联系活动组织者补录");
        }
        return now.isAfter(stay.latestArrival())
                ? Decision.accepted(left(stay.endedAt(now, issuer)))
                : Decision.refused("check-out-before-check-in", "签退时间必须晚于签到时间");
    }

    private boolean isOnDayOfStart(Instant now) {
        return PlatformCalendar.dayOf(now).equals(PlatformCalendar.dayOf(stay.startedAt()));
    }

    /**
     * Records the time that the organiser attests for a forgotten check-out, or proposes in place of a measured or
     * rejected one. It counts only once a second person confirms it; what it replaces stays in the trail. Repeating it
     * changes nothing.
     */
    public Decision<Attendance> attestAgain(Activity activity, RollEntry given) {
        RollEntry entry = given.keepingBreaksOf(stay);
        Stay next = stay.replacedBy(entry);
        return Decision.unless(
                entry.objection(activity).or(() -> objections().toEntry(entry)),
                () -> Decision.accepted(
                        review == null && next.equals(stay)
                                ? this
                                : seenAgain(entry.member()).corrected(next, entry.organiser(), entry.reason())));
    }

    /**
     * Strikes a check-in that should not have been, such as one with another activity's code (误签): the volunteer is free
     * to check in elsewhere, and nothing counts. The trail keeps what was measured. Repeating it changes nothing.
     */
    public Decision<Attendance> strike(Activity activity, Signature organiser, String reason) {
        if (!activity.acceptsEntries()) {
            return Decision.refused("activity-not-now", "活动开始后、办结前才能更正签到");
        }
        Stay struck = stay.struckBy(organiser.by());
        return Decision.unless(
                objections().toCorrectionBy(organiser.by()),
                () -> Decision.accepted(
                        review == null && !isOnSite() && struck.equals(stay)
                                ? this
                                : corrected(struck, organiser, reason)));
    }

    /** Replaces the stay, which then awaits review, and leaves the previous one in the trail. */
    private Attendance corrected(Stay next, Signature organiser, @Nullable String reason) {
        var trail = new ArrayList<>(corrections);
        trail.add(new Correction(stay, review, organiser, reason));
        return new Attendance(id, activityId, projectId, participant, id.value(), next, null, trail, amendments);
    }

    private Attendance seenAgain(Member member) {
        return new Attendance(
                id,
                activityId,
                projectId,
                participant.seenAgain(member),
                presence,
                stay,
                review,
                corrections,
                amendments);
    }

    /**
     * Releases the volunteer after a forgotten check-out: they may check in elsewhere; this attendance stays open and
     * counts zero.
     */
    public Decision<Attendance> forget() {
        return Decision.accepted(left(stay));
    }

    Attendance left(Stay then) {
        return new Attendance(
                id, activityId, projectId, participant, id.value(), then, review, corrections, amendments);
    }

    /**
     * Records that a second person confirms the minutes. A confirmation is final; repeating it changes nothing. The
     * agenda, not this aggregate, checks that the volunteer was not elsewhere at the same time.
     */
    public Decision<Attendance> confirm(Reviewer reviewer, Instant now) {
        return confirm(reviewer, null, now);
    }

    /**
     * Does the same, also against a colleague's rejection.
     *
     * @param because why the rejection is overruled; without it, a colleague's rejection stands
     */
    public Decision<Attendance> confirm(Reviewer reviewer, @Nullable String because, Instant now) {
        if (isConfirmed()) {
            return Decision.accepted(this);
        }
        var second = reviewer.signAt(now);
        return Decision.unless(
                objections().toReviewBy(reviewer).or(() -> objections().toOverruling(reviewer, because)),
                () -> Decision.accepted(reviewed(Review.confirmed(second, review, because)), confirmed(second)));
    }

    private HoursConfirmed confirmed(Signature second) {
        var time = stay.time().orElseThrow();
        return new HoursConfirmed(
                id,
                activityId,
                projectId,
                participant.volunteerId(),
                participant.sectionId(),
                participant.branchId(),
                stay.minutes(),
                stay.evidence(),
                time.start(),
                time.end(),
                stay.recordedBy().getLast(),
                second.by(),
                second.at());
    }

    /**
     * Records that a second person rejects the attendance, with a reason; this also settles one without minutes. It may
     * still be confirmed later.
     */
    public Decision<Attendance> reject(Reviewer reviewer, String reason, Instant now) {
        return hasCounted()
                ? Decision.refused("attendance-confirmed", "该时长已确认，不能再驳回；如有误请提出更正")
                : Decision.unless(
                        reviewer.objectionTo(this),
                        () -> Decision.accepted(released().reviewed(Review.rejected(reviewer.signAt(now), reason))));
    }

    private Attendance released() {
        return isOnSite() ? left(stay) : this;
    }

    /** Returns the ways to change hours that already count. */
    public Amending amending() {
        return new Amending(this);
    }

    Attendance with(Amendments changed) {
        return new Attendance(id, activityId, projectId, participant, presence, stay, review, corrections, changed);
    }

    Attendance amended(Stay next, Review second, Correction replaced) {
        var trail = new ArrayList<>(corrections);
        trail.add(replaced);
        return new Attendance(
                id, activityId, projectId, participant, presence, next, second, trail, amendments.approved());
    }

    private AttendanceObjections objections() {
        return new AttendanceObjections(this);
    }

    private Attendance reviewed(Review result) {
        return new Attendance(id, activityId, projectId, participant, presence, stay, result, corrections, amendments);
    }

    /** Returns whether the volunteer has checked in but not out. */
    public boolean isOnSite() {
        return presence.equals(participant.volunteerId().value());
    }

    /** Returns whether a second person has confirmed it, so that it counts. */
    public boolean isConfirmed() {
        return review != null && review.isConfirmed();
    }

    /** Returns whether its time counts, or counted once. From then on it changes only by amendments. */
    boolean hasCounted() {
        return isConfirmed() || isAmended();
    }

    /** Returns whether its confirmed time was changed. */
    public boolean isAmended() {
        return amendments.revision() > 0;
    }

    /** Returns whether it has no minutes, and nobody has settled it yet: on site, without check-out, or too short. */
    public boolean isUnsettled() {
        return review == null && stay.minutes() == 0;
    }

    /**
     * Returns whether it counts or may still count. A rejected one takes none of the volunteer's time, nor does a claim before
     * it counts.
     */
    public boolean takesTime() {
        return review == null ? stay.claim() == null : review.isConfirmed();
    }

    /** Returns whether an organiser replaced a measured or a rejected time. */
    public boolean isCorrected() {
        return corrections.stream().anyMatch(Correction::isDoubtful);
    }

    /** Returns whether it has minutes that nobody has reviewed yet. */
    public boolean awaitsReview() {
        return review == null && stay.minutes() > 0;
    }
}
