package cn.volunteering.activity.outside;

import cn.volunteering.activity.attendance.Amending;
import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.AttendanceId;
import cn.volunteering.activity.attendance.EnterRoll;
import cn.volunteering.activity.attendance.Reviewer;
import cn.volunteering.activity.hoursreview.SettleAttendance;
import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.NotFoundException;
import java.time.Clock;
import java.util.function.Function;

/** Changes claimed hours that already count, by the rules that hold for all confirmed hours. */
public final class AmendClaimedHours {

    private final Members members;
    private final Aggregates<Attendance> store;
    private final SettleAttendance settleAttendance;
    private final Clock clock;

    public AmendClaimedHours(
            Members members, Aggregates<Attendance> store, SettleAttendance settleAttendance, Clock clock) {
        this.members = members;
        this.store = store;
        this.settleAttendance = settleAttendance;
        this.clock = clock;
    }

    /**
     * Proposes another time of the same day.
     *
     * @throws NotFoundException if the volunteer is no longer on the roster
     */
    public Attendance propose(Attendance claimed, EnterRoll.Line line, String reason, AccountId by) {
        var volunteer = claimed.participant().volunteerId();
        var member = members.find(volunteer).orElseThrow(() -> new NotFoundException("volunteers", volunteer.value()));
        var entry = line.entry(member, signed(by));
        return change(claimed.id(), it -> it.proposeClaimed(entry, reason));
    }

    /** Proposes that nothing counts any more. */
    public Attendance proposeVoid(AttendanceId id, String reason, AccountId by) {
        return change(id, it -> it.proposeVoid(signed(by), reason));
    }

    /** Approves what another person proposed; refused if the time counts for the volunteer elsewhere. */
    public Attendance approve(AttendanceId id, AccountId by) {
        var reviewer = Reviewer.of(by, members);
        return settleAttendance.decide(id, it -> it.amending().approveClaimed(reviewer, clock.instant()));
    }

    /** Declines a proposal, or takes the caller's own back. */
    public Attendance decline(AttendanceId id, String reason, AccountId by) {
        return change(id, it -> it.decline(signed(by), reason));
    }

    private Attendance change(AttendanceId id, Function<Amending, Decision<Attendance>> step) {
        return store.change(id.value(), it -> step.apply(it.amending())).state();
    }

    private Signature signed(AccountId by) {
        return new Signature(by, clock.instant());
    }
}
