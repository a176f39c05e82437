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
import cn.volunteering.domain.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Records, on the organiser's word, who was there without check-in or check-out (补录). */
public final class EnterRoll {

    private final Members members;
    private final Aggregates<Activity> activities;
    private final Aggregates<Attendance> store;
    private final Attendances attendances;
    private final Clock clock;

    public EnterRoll(
            Members members,
            Aggregates<Activity> activities,
            Aggregates<Attendance> store,
            Attendances attendances,
            Clock clock) {
        this.members = members;
        this.activities = activities;
        this.store = store;
        this.attendances = attendances;
        this.clock = clock;
    }

    /** Enters one volunteer; refused if the time overlaps another attendance of the same person. */
    public Attendance enter(ActivityId id, VolunteerId volunteer, Instant from, Instant to, AccountId organiser) {
        Activity activity = activities.get(id.value()).state();
        Member member = member(volunteer).orThrow();
        var entry = new RollEntry(member, from, to, new Signature(organiser, clock.instant()));
        var attendance = AttendanceId.of(id, volunteer);
        return store.find(attendance.value()).isPresent()
                ? changed(attendance, activity, entry)
                : inserted(attendance, activity, entry);
    }

    private Decision<Member> member(VolunteerId volunteer) {
        return members.find(volunteer)
                .map(Decision::<Member>accepted)
                .orElseGet(() -> Decision.refused("volunteer-unknown", "花名册中没有该志愿者"));
    }

    /** Inserts the entry; if two enter the same person at once, the second corrects the entry of the first. */
    private Attendance inserted(AttendanceId id, Activity activity, RollEntry entry) {
        try {
            return store.insert(id.value(), unlessOverlapping(entry, id, Attendance.attest(activity, entry)))
                    .state();
        } catch (AlreadyExistsException enteredMeanwhile) {
            return changed(id, activity, entry);
        }
    }

    private Attendance changed(AttendanceId id, Activity activity, RollEntry entry) {
        return store.change(id.value(), it -> unlessOverlapping(entry, id, it.attestAgain(activity, entry)))
                .state();
    }

    private Decision<Attendance> unlessOverlapping(RollEntry entry, AttendanceId id, Decision<Attendance> decision) {
        return switch (decision) {
            case Decision.Refused<Attendance> refused -> refused;
            case Decision.Accepted<Attendance> accepted -> Decision.unless(overlap(entry, id), () -> accepted);
        };
    }

    private Optional<Refusal> overlap(RollEntry entry, AttendanceId id) {
        Interval time = entry.time();
        Predicate<Attendance> elsewhere = other -> !other.id().equals(id);
        return attendances.of(List.of(entry.member().id()), time.day()).stream()
                .filter(elsewhere)
                .filter(other -> other.stay().time().filter(time::overlaps).isPresent())
                .findFirst()
                .map(other -> Refusal.of("attendance-overlaps", "与该志愿者的其他服务时间重叠")
                        .with("activityId", other.activityId().value()));
    }
}
