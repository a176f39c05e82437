package cn.volunteering.activity.attendance;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Member;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.schedule.Interval;
import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.AlreadyExistsException;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.NotFoundException;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Refusal;
import cn.volunteering.tenancy.audit.AuditLog;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Records, on the organiser's word, who was there without check-in or check-out (补录). */
public final class EnterRoll {

    private final Members members;
    private final Aggregates<Activity> activities;
    private final Aggregates<Attendance> store;
    private final Attendances attendances;
    private final ForcedCheckOuts forcedCheckOuts;
    private final AuditLog audit;
    private final Clock clock;

    public EnterRoll(
            Members members,
            Aggregates<Activity> activities,
            Aggregates<Attendance> store,
            Attendances attendances,
            ForcedCheckOuts forcedCheckOuts,
            AuditLog audit,
            Clock clock) {
        this.members = members;
        this.activities = activities;
        this.store = store;
        this.attendances = attendances;
        this.forcedCheckOuts = forcedCheckOuts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Enters one volunteer without breaks. */
    public Attendance enter(ActivityId id, VolunteerId volunteer, Instant from, Instant to, AccountId organiser) {
        return enter(id, volunteer, new Line(from, to, null, null), organiser);
    }

    /**
     * What the organiser writes.
     *
     * @param breaks the times away; {@code null} keeps the known ones
     * @param reason why a measured or rejected time is replaced
     */
    public record Line(
            Instant from,
            Instant to,
            @Nullable List<Interval> breaks,
            @Nullable String reason) {

        /** Returns the line as an entry for a member of the roster. */
        public RollEntry entry(Member member, Signature organiser) {
            return new RollEntry(member, from, to, breaks, organiser, reason);
        }
    }

    /** Enters or corrects one volunteer; refused if the time overlaps another attendance of the same person. */
    public Attendance enter(ActivityId id, VolunteerId volunteer, Line line, AccountId organiser) {
        Activity activity = activities.get(id.value()).state();
        RollEntry entry = line.entry(member(volunteer).orThrow(), new Signature(organiser, clock.instant()));
        var attendance = AttendanceId.of(id, volunteer);
        var entered = store.find(attendance.value()).isPresent()
                ? changed(attendance, activity, entry)
                : inserted(attendance, activity, entry);
        record(line.reason() == null ? "attendance-entered" : "attendance-corrected", entered);
        return entered;
    }

    /**
     * Strikes a check-in that should not have been.
     *
     * @throws NotFoundException if the volunteer has no attendance there
     */
    public Attendance strike(ActivityId id, VolunteerId volunteer, String reason, AccountId organiser) {
        Activity activity = activities.get(id.value()).state();
        var by = new Signature(organiser, clock.instant());
        var struck = store.change(AttendanceId.of(id, volunteer).value(), it -> it.strike(activity, by, reason));
        record("attendance-struck", struck.state());
        return struck.state();
    }

    private void record(String action, Attendance attendance) {
        audit.record(
                action,
                "attendance/" + attendance.id().value(),
                Map.of("minutes", Long.toString(attendance.stay().minutes())));
    }

    private Decision<Member> member(VolunteerId volunteer) {
        return members.find(volunteer)
                .map(Decision::<Member>accepted)
                .orElseGet(() -> Decision.refused("volunteer-unknown", "花名册中没有该志愿者"));
    }

    /** Inserts the entry; if two enter the same person at once, the second corrects the entry of the first. */
    private Attendance inserted(AttendanceId id, Activity activity, RollEntry entry) {
        try {
            return store.insert(id.value(), unlessOverlapping(id, Attendance.attest(activity, entry)))
                    .state();
        } catch (AlreadyExistsException enteredMeanwhile) {
            return changed(id, activity, entry);
        }
    }

    private Attendance changed(AttendanceId id, Activity activity, RollEntry entry) {
        var rule = forcedCheckOuts.at(activity);
        return store.change(
                        id.value(),
                        it -> Decision.unless(
                                rule.objectionToEntry(it, activity),
                                () -> unlessOverlapping(id, it.attestAgain(activity, entry))))
                .state();
    }

    private Decision<Attendance> unlessOverlapping(AttendanceId id, Decision<Attendance> decision) {
        return switch (decision) {
            case Decision.Refused<Attendance> refused -> refused;
            case Decision.Accepted<Attendance> accepted ->
                Decision.unless(overlap(accepted.state(), id), () -> accepted);
        };
    }

    private Optional<Refusal> overlap(Attendance entered, AttendanceId id) {
        var day = PlatformCalendar.dayOf(entered.stay().startedAt());
        return attendances.of(List.of(entered.participant().volunteerId()), day).stream()
                .filter(other -> !other.id().equals(id))
                .filter(other -> other.takesTime() && other.stay().overlaps(entered.stay()))
                .findFirst()
                .map(other -> Refusal.of("attendance-overlaps", "与该志愿者的其他服务时间重叠")
                        .with("activityId", other.activityId().value()));
    }
}
