package cn.volunteering.activity.hoursreview;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.AttendanceId;
import cn.volunteering.activity.attendance.Attendances;
import cn.volunteering.activity.attendance.ForcedCheckOuts;
import cn.volunteering.activity.attendance.Reviewer;
import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.signup.ChangeAgenda;
import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Refusal;
import cn.volunteering.tenancy.audit.AuditLog;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Lets a second person decide which hours count. Each attendance is decided on its own, so one that cannot be confirmed
 * does not hold up the others, and sending an interrupted review again completes it.
 */
public final class ReviewHours {

    private final Members members;
    private final Aggregates<Activity> activities;
    private final SettleAttendance settleAttendance;
    private final Attendances attendances;
    private final ForcedCheckOuts forcedCheckOuts;
    private final ReviewSheet sheet;
    private final AuditLog audit;
    private final Clock clock;

    public ReviewHours(
            Members members,
            Aggregates<Activity> activities,
            Aggregates<Attendance> store,
            ChangeAgenda changeAgenda,
            Attendances attendances,
            ForcedCheckOuts forcedCheckOuts,
            ReviewSheet sheet,
            AuditLog audit,
            Clock clock) {
        this.members = members;
        this.activities = activities;
        this.settleAttendance = new SettleAttendance(store, changeAgenda);
        this.attendances = attendances;
        this.forcedCheckOuts = forcedCheckOuts;
        this.sheet = sheet;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Carries out the review; refuses it as a whole if the caller organised the activity or the activity is not over.
     */
    public ReviewResult review(ActivityId id, ReviewDecisions decisions, AccountId caller) {
        var reviewer = Reviewer.of(caller, members);
        Activity activity = activities.get(id.value()).state();
        opened(activity, reviewer).orThrow();
        var session = new ReviewSession(opened(activity), decisions, reviewer, clock.instant());
        var all = forcedCheckOuts.applied(attendances.at(id), session.activity());
        return recorded(session, new ReviewResult(outcomes(session, all)));
    }

    /** Returns the activity under the reviewer's review, or why they cannot review it. */
    static Decision<Activity> opened(Activity activity, Reviewer reviewer) {
        return Decision.unless(
                reviewer.objectionTo(activity),
                () -> activity.isUnderReview() || activity.isClosed()
                        ? Decision.accepted(activity)
                        : activity.beginReview());
    }

    /** Returns the activity, now under review; a closed one stays closed. */
    private Activity opened(Activity activity) {
        return activity.isUnderReview() || activity.isClosed()
                ? activity
                : activities
                        .change(activity.id().value(), Activity::beginReview)
                        .state();
    }

    /** Rejects first: rejected time becomes free for the attendances to be confirmed. */
    private List<Outcome> outcomes(ReviewSession session, List<Attendance> all) {
        ReviewDecisions decisions = session.decisions();
        var outcomes = new ArrayList<>(unknown(decisions, all));
        outcomes.addAll(settled(all, decisions::rejects, session::reject));
        var spared = spared(session, all);
        var forced = forcedCheckOuts.at(session.activity());
        outcomes.addAll(settled(
                all,
                each -> decisions.confirms(each) && !spared.containsKey(each.id()),
                each -> session.confirm(forced.applied(each, session.activity()))));
        spared.forEach((id, why) -> outcomes.add(new Outcome.Left(id, why)));
        return outcomes;
    }

    /** Returns what "all" leaves alone, and why: whatever shows an anomaly is confirmed by name only. */
    private Map<AttendanceId, Refusal> spared(ReviewSession session, List<Attendance> all) {
        var anomalous = session.decisions().all()
                ? sheet.anomalous(session.activity().id())
                : Map.<AttendanceId, Set<Anomaly>>of();
        return all.stream()
                .filter(session.decisions()::sweeps)
                .filter(each -> anomalous.containsKey(each.id()))
                .collect(toMap(Attendance::id, each -> why(each, anomalous.get(each.id()))));
    }

    private static Refusal why(Attendance attendance, Set<Anomaly> anomalies) {
        return attendance.isUnsettled()
                ? Refusal.of("attendance-without-minutes", "没有可审核的时长：未签退或不足一分钟")
                : Refusal.of("attendance-anomalous", "该记录有异常，请核对后单独确认").with("anomalies", List.copyOf(anomalies));
    }

    private static List<Outcome> unknown(ReviewDecisions decisions, List<Attendance> all) {
        var known = all.stream().map(Attendance::id).collect(toSet());
        return decisions.unknownAmong(known).stream()
                .<Outcome>map(each -> new Outcome.Left(each, Refusal.of("attendance-unknown", "本活动没有该记录")))
                .toList();
    }

    private List<Outcome> settled(
            List<Attendance> all, Predicate<Attendance> selected, Function<Attendance, Decision<Attendance>> decision) {
        return all.stream()
                .filter(selected)
                .map(each -> settleAttendance.settle(each.id(), decision))
                .toList();
    }

    private ReviewResult recorded(ReviewSession session, ReviewResult result) {
        audit.record(
                "hours-reviewed",
                "activity/" + session.activity().id().value(),
                Map.of(
                        "confirmed", Integer.toString(result.confirmed().size()),
                        "rejected", Integer.toString(result.rejected().size()),
                        "overruled", Integer.toString(overruled(session, result)),
                        "left", Integer.toString(result.left().size())));
        return result;
    }

    private static int overruled(ReviewSession session, ReviewResult result) {
        var wanted = session.decisions().overruled().keySet();
        return (int) result.confirmed().stream().filter(wanted::contains).count();
    }
}
