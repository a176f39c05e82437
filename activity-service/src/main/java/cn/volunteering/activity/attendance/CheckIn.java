package cn.volunteering.activity.attendance;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Member;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.RunningActivities;
import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.AlreadyExistsException;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.tenancy.TenantScope;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * Checks volunteers in and out with the token that the organiser shows, scanned or typed as digits. Each check-in inserts one document that nobody
 * else writes, so thousands at once do not contend. A repeated check-in finds the first one; one after a check-out
 * continues it.
 */
public final class CheckIn {

    private final TokenSeal seal;
    private final TokenDigits digits;
    private final RunningActivities running;
    private final Members members;
    private final Aggregates<Activity> activities;
    private final Aggregates<Attendance> store;
    private final Attendances attendances;
    private final Clock clock;

    public CheckIn(
            TokenSeal seal,
            TokenDigits digits,
            RunningActivities running,
            Members members,
            Aggregates<Activity> activities,
            Aggregates<Attendance> store,
            Attendances attendances,
            Clock clock) {
        this.seal = seal;
        this.digits = digits;
        this.running = running;
        this.members = members;
        this.activities = activities;
        this.store = store;
        this.attendances = attendances;
        this.clock = clock;
    }

    /** Checks the caller in. */
    public Attendance checkIn(String text, AccountId caller) {
        Instant now = clock.instant();
        CheckInToken token = opened(text, Direction.IN, now);
        Member member = members.active(caller).orThrow();
        Activity activity = activityOf(token);
        Attendance arrived =
                Attendance.checkIn(activity, member, token.issuer(), now).orThrow();
        try {
            return inserted(arrived);
        } catch (AlreadyExistsException e) {
            return store.find(arrived.id().value()).isPresent()
                    ? again(activity, arrived, token.issuer(), now)
                    : afterElsewhere(arrived, now, () -> inserted(arrived));
        }
    }

    /** Checks in a volunteer who was here earlier today and may have been elsewhere since. */
    private Attendance again(Activity activity, Attendance arrived, AccountId issuer, Instant now) {
        Supplier<Attendance> back =
                () -> store.change(arrived.id().value(), it -> it.checkInAgain(activity, issuer, now))
                        .state();
        try {
            return back.get();
        } catch (AlreadyExistsException e) {
            return afterElsewhere(arrived, now, back);
        }
    }

    private Attendance inserted(Attendance arrived) {
        return store.insert(arrived.id().value(), Decision.accepted(arrived)).state();
    }

    /** Retries for a volunteer who is on site elsewhere: a check-out forgotten there does not block this check-in. */
    private Attendance afterElsewhere(Attendance arrived, Instant now, Supplier<Attendance> retry) {
        attendances.onSite(arrived.participant().volunteerId()).ifPresent(elsewhere -> forgetIfOver(elsewhere, now));
        return retry.get();
    }

    private void forgetIfOver(Attendance elsewhere, Instant now) {
        Activity other = activities.get(elsewhere.activityId().value()).state();
        if (other.isTakingPlace(now)) {
            throw new RefusedException(Refusal.of("checked-in-elsewhere", "您在另一活动中尚未签退；请先在该活动签退，如系误扫请联系该活动的组织者撤销签到")
                    .with("activityId", other.id().value())
                    .with("activityTitle", other.plan().title()));
        }
        store.change(elsewhere.id().value(), Attendance::forget);
    }

    /** Checks the caller out. */
    public Attendance checkOut(String text, AccountId caller) {
        Instant now = clock.instant();
        CheckInToken token = opened(text, Direction.OUT, now);
        Member member = members.known(caller).orThrow();
        Activity activity = activityOf(token);
        String id = AttendanceId.of(activity.id(), member.id()).value();
        if (store.find(id).isEmpty()) {
            throw new RefusedException(Refusal.of("attendance-missing", "您没有在本活动签到"));
        }
        return store.change(id, it -> it.checkOut(activity, token.issuer(), now))
                .state();
    }

    private CheckInToken opened(String text, Direction direction, Instant now) {
        String tenant = TenantScope.tenant().value();
        Decision<CheckInToken> token =
                TokenDigits.matches(text) ? digits.open(tenant, text, running.running(), now) : seal.open(tenant, text);
        return token.orThrow().usedFor(direction, now).orThrow();
    }

    private Activity activityOf(CheckInToken token) {
        return activities.get(token.activityId().value()).state();
    }
}
