package cn.volunteering.activity.hoursreview;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.AttendanceId;
import cn.volunteering.activity.attendance.Attendances;
import cn.volunteering.activity.attendance.Reviewer;
import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Member;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.schedule.ActivityState;
import cn.volunteering.activity.schedule.Interval;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.tenancy.audit.AuditLog;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Lets a second person say which hours count. Each attendance is decided on its own, so one that cannot be confirmed
 * does not hold up the others, and a review that broke off is completed by sending it again.
 */
public final class ReviewHours {

    private final Members members;
    private final AggregateStore<Activity> activities;
    private final AggregateStore<Attendance> store;
    private final Attendances attendances;
    private final AuditLog audit;
    private final Clock clock;

    public ReviewHours(
            Members members,
            AggregateStore<Activity> activities,
            AggregateStore<Attendance> store,
            Attendances attendances,
            AuditLog audit,
            Clock clock) {
        this.members = members;
        this.activities = activities;
        this.store = store;
        this.attendances = attendances;
        this.audit = audit;
        this.clock = clock;
    }

    /** Carries out the order; refused as a whole if the caller organised the activity or it is not over. */
    public ReviewResult review(ActivityId id, ReviewOrder order, AccountId caller) {
        var reviewer = new Reviewer(
                caller, members.findByAccount(caller).map(Member::id).orElse(null));
        Activity activity = begun(id, reviewer);
        List<Attendance> all = attendances.at(id);
        var result = new ReviewResult();
        order.unknownAmong(all.stream().map(Attendance::id).collect(toSet()))
                .forEach(unknown -> result.left(unknown, Refusal.of("attendance-unknown", "本活动没有该记录")));
        rejectAll(all.stream().filter(order::rejects).toList(), order, reviewer, result);
        confirmAll(activity, all.stream().filter(each -> confirms(order, each)).toList(), reviewer, result);
        return recorded(id, result);
    }

    private static boolean confirms(ReviewOrder order, Attendance attendance) {
        return !order.rejects(attendance) && order.confirms(attendance);
    }

    private Activity begun(ActivityId id, Reviewer reviewer) {
        Activity activity = activities.get(id.value()).state();
        reviewer.objectionTo(activity).ifPresent(objection -> {
            throw new RefusedException(objection);
        });
        return activity.state() == ActivityState.HOURS_REVIEW
                ? activity
                : activities.change(id.value(), Activity::beginReview).state();
    }

    private void rejectAll(List<Attendance> some, ReviewOrder order, Reviewer reviewer, ReviewResult result) {
        Instant now = clock.instant();
        for (Attendance attendance : some) {
            String reason = order.rejected().getOrDefault(attendance.id(), "");
            settle(attendance, it -> it.reject(reviewer, reason, now), result::rejected, result);
        }
    }

    private void confirmAll(Activity activity, List<Attendance> some, Reviewer reviewer, ReviewResult result) {
        Instant now = clock.instant();
        Map<VolunteerId, List<Attendance>> sameDay = sameDay(activity, some);
        for (Attendance attendance : some) {
            Collection<Interval> counted = countedElsewhere(
                    attendance, sameDay.getOrDefault(attendance.participant().volunteerId(), List.of()));
            settle(attendance, it -> it.confirm(reviewer, counted, now), result::confirmed, result);
        }
    }

    private Map<VolunteerId, List<Attendance>> sameDay(Activity activity, List<Attendance> some) {
        var volunteers =
                some.stream().map(each -> each.participant().volunteerId()).toList();
        return attendances.of(volunteers, activity.plan().time().day()).stream()
                .collect(groupingBy(each -> each.participant().volunteerId()));
    }

    private static List<Interval> countedElsewhere(Attendance attendance, List<Attendance> sameDay) {
        return sameDay.stream()
                .filter(other -> other.isConfirmed() && !other.id().equals(attendance.id()))
                .flatMap(other -> other.stay().time().stream())
                .toList();
    }

    /** Decides on the attendance as it was read, and once more on what it is when it is saved. */
    private void settle(
            Attendance attendance,
            Function<Attendance, Decision<Attendance>> command,
            Consumer<AttendanceId> done,
            ReviewResult result) {
        try {
            if (!command.apply(attendance).orThrow().equals(attendance)) {
                store.change(attendance.id().value(), command);
            }
            done.accept(attendance.id());
        } catch (RefusedException e) {
            result.left(attendance.id(), e.refusal());
        }
    }

    private ReviewResult recorded(ActivityId id, ReviewResult result) {
        audit.record(
                "hours-reviewed",
                "activity/" + id.value(),
                Map.of(
                        "confirmed", Integer.toString(result.confirmed().size()),
                        "rejected", Integer.toString(result.rejected().size()),
                        "left", Integer.toString(result.left().size())));
        return result;
    }
}
