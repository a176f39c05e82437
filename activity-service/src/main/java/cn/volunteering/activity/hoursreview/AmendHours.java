package cn.volunteering.activity.hoursreview;

import cn.volunteering.activity.attendance.Amending;
import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.AttendanceId;
import cn.volunteering.activity.attendance.EnterRoll;
import cn.volunteering.activity.attendance.Reviewer;
import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Member;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.signup.ChangeAgenda;
import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.NotFoundException;
import cn.volunteering.tenancy.audit.AuditLog;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;

/**
 * Changes hours that already count (更正已认定时长): one person proposes another time or that nothing counts, a second person
 * approves. Every step is audited.
 */
public final class AmendHours {

    private final Members members;
    private final Aggregates<Activity> activities;
    private final Aggregates<Attendance> store;
    private final SettleAttendance settleAttendance;
    private final AuditLog audit;
    private final Clock clock;

    public AmendHours(
            Members members,
            Aggregates<Activity> activities,
            Aggregates<Attendance> store,
            ChangeAgenda changeAgenda,
            AuditLog audit,
            Clock clock) {
        this.members = members;
        this.activities = activities;
        this.store = store;
        this.settleAttendance = new SettleAttendance(store, changeAgenda);
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Proposes another time.
     *
     * @throws NotFoundException if the volunteer has no record there
     */
    public Attendance propose(ActivityId id, VolunteerId volunteer, EnterRoll.Line line, String reason, AccountId by) {
        Activity activity = activities.get(id.value()).state();
        var entry = line.entry(member(volunteer), signed(by));
        return changed("hours-amendment-proposed", id, volunteer, it -> it.propose(activity, entry, reason));
    }

    /** Proposes that nothing counts any more. */
    public Attendance proposeVoid(ActivityId id, VolunteerId volunteer, String reason, AccountId by) {
        return changed("hours-amendment-proposed", id, volunteer, it -> it.proposeVoid(signed(by), reason));
    }

    /** Approves what another person proposed; refused if the time counts for the volunteer elsewhere. */
    public Attendance approve(ActivityId id, VolunteerId volunteer, AccountId by) {
        Activity activity = activities.get(id.value()).state();
        var reviewer = Reviewer.of(by, members);
        return recorded("hours-amended", settleAttendance.decide(AttendanceId.of(id, volunteer), it -> it.amending()
                .approve(activity, reviewer, clock.instant())));
    }

    /** Declines a proposal, or takes the caller's own back. */
    public Attendance decline(ActivityId id, VolunteerId volunteer, String reason, AccountId by) {
        return changed("hours-amendment-declined", id, volunteer, it -> it.decline(signed(by), reason));
    }

    private Attendance changed(
            String action, ActivityId id, VolunteerId volunteer, Function<Amending, Decision<Attendance>> step) {
        return recorded(
                action,
                store.change(AttendanceId.of(id, volunteer).value(), it -> step.apply(it.amending()))
                        .state());
    }

    private Member member(VolunteerId volunteer) {
        return members.find(volunteer).orElseThrow(() -> new NotFoundException("volunteers", volunteer.value()));
    }

    private Signature signed(AccountId by) {
        return new Signature(by, clock.instant());
    }

    private Attendance recorded(String action, Attendance attendance) {
        audit.record(
                action,
                "attendance/" + attendance.id().value(),
                Map.of(
                        "revision", Integer.toString(attendance.amendments().revision()),
                        "minutes", Long.toString(attendance.stay().minutes())));
        return attendance;
    }
}
