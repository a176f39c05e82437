package cn.volunteering.activity.outside;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.AttendanceId;
import cn.volunteering.activity.attendance.Attendances;
import cn.volunteering.activity.attendance.Claim;
import cn.volunteering.activity.attendance.Claiming;
import cn.volunteering.activity.attendance.Reviewer;
import cn.volunteering.activity.hoursreview.SettleAttendance;
import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.schedule.Interval;
import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.domain.Versioned;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/**
 * Takes claims of outside hours and brings them to a decision: the volunteer claims, the section checks, the committee
 * confirms (NX-44). Each step can be repeated.
 */
public final class ClaimOutsideHours {

    private final Members members;
    private final Aggregates<Attendance> store;
    private final Attendances attendances;
    private final SettleAttendance settleAttendance;
    private final Clock clock;

    public ClaimOutsideHours(
            Members members,
            Aggregates<Attendance> store,
            Attendances attendances,
            SettleAttendance settleAttendance,
            Clock clock) {
        this.members = members;
        this.store = store;
        this.attendances = attendances;
        this.settleAttendance = settleAttendance;
        this.clock = clock;
    }

    /**
     * Claims a time for the volunteer with the account.
     *
     * @throws RefusedException if the time is not possible, or overlaps other service or another claim of the volunteer
     */
    public Versioned<Attendance> claim(AccountId account, Claim claim, Interval time) {
        var member = members.known(account).orThrow();
        var id = ActivityId.fresh();
        var sameDay = attendances.of(List.of(member.id()), time.day());
        return store.insert(
                AttendanceId.of(id, member.id()).value(),
                Claiming.claim(id, member, claim, time, sameDay, clock.instant()));
    }

    /** Records that the section checked the claim. */
    public Versioned<Attendance> check(AttendanceId id, AccountId by) {
        return change(id, it -> it.check(new Signature(by, clock.instant())));
    }

    /**
     * Confirms the claim.
     *
     * @throws RefusedException if it was not checked, the caller is not a second person, or the time counts elsewhere
     */
    public Attendance confirm(AttendanceId id, AccountId by) {
        var reviewer = Reviewer.of(by, members);
        return settleAttendance.decide(id, it -> new Claiming(it).confirm(reviewer, clock.instant()));
    }

    /** Returns the claim to the volunteer with a reason. */
    public Versioned<Attendance> giveBack(AttendanceId id, String reason, AccountId by) {
        var reviewer = Reviewer.of(by, members);
        return change(id, it -> it.giveBack(reviewer, reason, clock.instant()));
    }

    /** Takes the claim back for the volunteer. */
    public Versioned<Attendance> withdraw(AttendanceId id, AccountId by) {
        return change(id, it -> it.withdraw(by, clock.instant()));
    }

    private Versioned<Attendance> change(AttendanceId id, Function<Claiming, Decision<Attendance>> step) {
        return store.change(id.value(), it -> step.apply(new Claiming(it)));
    }
}
