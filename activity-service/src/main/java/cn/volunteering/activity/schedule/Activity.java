package cn.volunteering.activity.schedule;

import static cn.volunteering.activity.schedule.ActivityState.CANCELLED;
import static cn.volunteering.activity.schedule.ActivityState.CLOSED;
import static cn.volunteering.activity.schedule.ActivityState.ENDED;
import static cn.volunteering.activity.schedule.ActivityState.HOURS_REVIEW;
import static cn.volunteering.activity.schedule.ActivityState.PLANNED;
import static cn.volunteering.activity.schedule.ActivityState.RECRUITING;
import static cn.volunteering.activity.schedule.ActivityState.RUNNING;

import cn.volunteering.activity.project.Project;
import cn.volunteering.activity.project.ProjectId;
import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An activity (志愿服务活动): one dated occasion of a project. Its state controls everything around it: sign-up while
 * RECRUITING, check-in while RUNNING, the review of hours after it ENDED. Repeating a step changes nothing.
 *
 * @param organiser the account that planned it, which can never confirm its hours
 * @param cancelledFor why it was cancelled, if it was
 * @param revisions the changes of the plan since sign-up opened, the latest last
 * @param discarded who deleted the draft and when, if someone did; nobody sees it any more
 */
public record Activity(
        ActivityId id,
        ProjectId projectId,
        ActivityPlan plan,
        ActivityState state,
        AccountId organiser,
        @Nullable String cancelledFor,
        List<Revision> revisions,
        @Nullable Signature discarded) {

    public Activity {
        // Documents stored before plans could change during sign-up have none.
        revisions = revisions == null ? List.of() : List.copyOf(revisions);
    }

    /** Plans an activity of a project, which need not be accepted yet. */
    public static Decision<Activity> plan(
            ActivityId id, Project project, ActivityPlan plan, AccountId organiser, Instant now) {
        return new Activity(id, project.id(), plan, PLANNED, organiser, null, List.of(), null).checked(project, now);
    }

    /**
     * Replaces the plan until the activity starts. While volunteers sign up, the change is recorded so that they can be
     * told; after a change of time each of them has to agree again (条例 12).
     *
     * @param seated the number of volunteers who have a seat
     */
    public Decision<Activity> replan(ActivityPlan revised, Project project, int seated, Instant now) {
        if (!isAhead()) {
            return refusedNow("活动开始后不能再修改");
        }
        if (revised.equals(plan)) {
            return Decision.accepted(this);
        }
        return Decision.unless(objectionToRevision(revised, seated), () -> new Activity(
                        id, projectId, revised, state, organiser, null, revisionsWith(revised, now), null)
                .checked(project, now));
    }

    private Optional<Refusal> objectionToRevision(ActivityPlan revised, int seated) {
        if (revised.capacity() < seated) {
            return Optional.of(
                    Refusal.of("activity-seats-taken", "名额不能少于已有名额的人数").with("seated", seated));
        }
        return seated > 0 && revised.riskLevel().compareTo(plan.riskLevel()) > 0
                ? Optional.of(Refusal.of("activity-risk-raised", "已有人报名，不能提高风险等级；请取消后另行安排"))
                : Optional.empty();
    }

    private List<Revision> revisionsWith(ActivityPlan revised, Instant now) {
        if (state == PLANNED) {
            return revisions;
        }
        var all = new ArrayList<>(revisions);
        all.add(Revision.between(plan, revised, now));
        return all;
    }

    private Decision<Activity> checked(Project project, Instant now) {
        return Decision.unless(
                plan.objection(project.proposal(), now), () -> Decision.accepted(this, ActivityChanged.to(this)));
    }

    /** Opens the sign-up. Requires the committee's acceptance of the project (NX-36). */
    public Decision<Activity> recruit(Project project, Instant now) {
        if (!project.isAccepted()) {
            return Decision.refused(Refusal.of("project-not-accepted", "项目报备尚未受理，不能开始招募")
                    .with("state", project.state().name()));
        }
        if (!plan.endsAt().isAfter(now)) {
            return Decision.refused("activity-in-the-past", "活动时间已过，不能再招募");
        }
        return step(RECRUITING, "只有尚未开始招募的活动可以开放报名", PLANNED);
    }

    /**
     * Starts the activity, on its own day. High risk requires accident insurance for every participant (条例 17).
     *
     * @param uninsured the participants without it
     */
    public Decision<Activity> start(Instant now, List<VolunteerId> uninsured) {
        if (plan.riskLevel() == RiskLevel.HIGH && !uninsured.isEmpty()) {
            return Decision.refused(Refusal.of(
                            "activity-without-insurance",
                            "高风险活动须先为全体参加者办妥人身意外伤害保险；还有 " + uninsured.size() + " 人没有有效保险，不能开始")
                    .with(
                            "uninsured",
                            uninsured.stream().map(VolunteerId::value).toList()));
        }
        if (!isOnItsDay(now)) {
            return Decision.refused(Refusal.of("activity-not-today", "活动只能在计划当日开始")
                    .with("day", plan.time().day().toString()));
        }
        return step(RUNNING, "只有招募中的活动可以开始", RECRUITING);
    }

    /** Ends the activity. Anyone still checked in has forgotten to check out. */
    public Decision<Activity> end() {
        return step(ENDED, "只有进行中的活动可以结束", RUNNING);
    }

    /** Records that a second person has begun to review the hours. */
    public Decision<Activity> beginReview() {
        return step(HOURS_REVIEW, "活动结束后才能审核时长", ENDED);
    }

    /**
     * Closes the activity for good.
     *
     * @param unsettled what is still open, which only the acceptance of records without minutes can settle here
     */
    public Decision<Activity> close(Unsettled unsettled) {
        if (state != CLOSED && !unsettled.isNothing()) {
            return Decision.refused(unsettled.refusal());
        }
        return step(CLOSED, "只有已结束的活动可以办结", ENDED, HOURS_REVIEW);
    }

    /** Cancels the activity before it starts. The first reason given is kept. */
    public Decision<Activity> cancel(String reason) {
        return isCancelled()
                ? Decision.accepted(this)
                : new Activity(id, projectId, plan, state, organiser, reason, revisions, null)
                        .step(CANCELLED, "只有尚未开始的活动可以取消", PLANNED, RECRUITING);
    }

    /** Deletes an activity whose sign-up was never opened. Other services hear that it is cancelled. */
    public Decision<Activity> discard(Signature by) {
        if (discarded != null) {
            return Decision.accepted(this);
        }
        return state == PLANNED
                ? new Activity(id, projectId, plan, state, organiser, null, revisions, by).step(CANCELLED, "", PLANNED)
                : refusedNow("只能删除尚未开放报名的活动");
    }

    private Decision<Activity> step(ActivityState next, String otherwise, ActivityState... from) {
        if (state == next) {
            return Decision.accepted(this);
        }
        if (!Arrays.asList(from).contains(state)) {
            return refusedNow(otherwise);
        }
        Activity moved = new Activity(id, projectId, plan, next, organiser, cancelledFor, revisions, discarded);
        return Decision.accepted(moved, ActivityChanged.to(moved));
    }

    private Decision<Activity> refusedNow(String message) {
        return Decision.refused(Refusal.of("activity-not-now", message).with("state", state.name()));
    }

    /** Returns whether volunteers may sign up. */
    public boolean isRecruiting() {
        return state == RECRUITING;
    }

    /** Returns whether it was cancelled. */
    public boolean isCancelled() {
        return state == CANCELLED;
    }

    /** Returns whether a second person is reviewing the hours. */
    public boolean isUnderReview() {
        return state == HOURS_REVIEW;
    }

    /** Returns whether it was cancelled or has ended, so that it takes nobody's time any more. */
    public boolean isOver() {
        return state == CANCELLED || state == ENDED || state == HOURS_REVIEW || state == CLOSED;
    }

    /** Returns whether it has not begun and was not cancelled, so that its places may still change. */
    public boolean isAhead() {
        return state == PLANNED || state == RECRUITING;
    }

    /** Returns whether it is closed. */
    public boolean isClosed() {
        return state == CLOSED;
    }

    /** Returns whether people may check in at the given instant. */
    public boolean isTakingPlace(Instant now) {
        return state == RUNNING && isOnItsDay(now);
    }

    /** Returns whether attendances may still be entered: it has started and is not closed. */
    public boolean acceptsEntries() {
        return state == RUNNING || state == ENDED || state == HOURS_REVIEW;
    }

    private boolean isOnItsDay(Instant now) {
        LocalDate today = PlatformCalendar.dayOf(now);
        return today.equals(plan.time().day());
    }
}
