package cn.volunteering.activity.demo;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.Reviewer;
import cn.volunteering.activity.attendance.RollEntry;
import cn.volunteering.activity.roster.BranchId;
import cn.volunteering.activity.roster.Member;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.roster.VolunteerState;
import cn.volunteering.demoyear.Presence;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Decision.Accepted;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Records generated presences and has a second person review them, by the rules of attendances. */
final class DemoAttendances {

    private static final Reviewer SECOND = new Reviewer(DemoAccounts.REVIEWER, null);
    private static final Duration ENTERED_AFTER = Duration.ofHours(1);
    private static final Duration REVIEWED_AFTER = Duration.ofHours(6);
    private static final Duration PROPOSED_AFTER = Duration.ofDays(5);
    private static final Duration APPROVED_AFTER = Duration.ofDays(6);
    private static final String REJECTED_FOR = "演示：与签到表不符";
    private static final String AMENDED_FOR = "演示：核对签到表后更正";

    private final Stages stages;

    DemoAttendances(Stages stages) {
        this.stages = stages;
    }

    /** Returns the decision with all events on the way. */
    Decision<Attendance> attendance(Presence generated) {
        var recorded = recorded(generated);
        return switch (generated.fate()) {
            case UNREVIEWED -> recorded;
            case REJECTED -> recorded.orThrow().reject(SECOND, REJECTED_FOR, reviewedAt(generated));
            case CONFIRMED -> confirmed(recorded, generated);
            case CORRECTED, VOIDED -> amended(confirmed(recorded, generated), generated);
        };
    }

    private Decision<Attendance> recorded(Presence generated) {
        return generated.isMeasured() ? measured(generated) : attested(generated);
    }

    private Decision<Attendance> measured(Presence generated) {
        var running = stages.running();
        return Attendance.checkIn(running, member(generated), DemoAccounts.ORGANISER, generated.from())
                .orThrow()
                .checkOut(running, DemoAccounts.ORGANISER, generated.to());
    }

    private Decision<Attendance> attested(Presence generated) {
        return Attendance.attest(stages.ended(), entry(generated, generated.to(), ENTERED_AFTER));
    }

    private static RollEntry entry(Presence generated, Instant to, Duration after) {
        var organiser = new Signature(DemoAccounts.ORGANISER, generated.to().plus(after));
        return new RollEntry(member(generated), generated.from(), to, organiser);
    }

    /** Returns the person as the roster of the day of service had them. */
    private static Member member(Presence generated) {
        var person = generated.person();
        var place = person.placeAt(generated.activity().day());
        return new Member(
                new VolunteerId(person.id()),
                null,
                person.name(),
                new SectionId(place.section()),
                place.branch() == null ? null : new BranchId(place.branch()),
                VolunteerState.ACTIVE,
                List.of());
    }

    private static Decision<Attendance> confirmed(Decision<Attendance> recorded, Presence generated) {
        return recorded.orThrow().confirm(SECOND, reviewedAt(generated));
    }

    private static Instant reviewedAt(Presence generated) {
        return generated.to().plus(REVIEWED_AFTER);
    }

    private Decision<Attendance> amended(Decision<Attendance> confirmed, Presence generated) {
        var activity = stages.last().orThrow();
        var proposed = proposed(confirmed.orThrow(), generated).orThrow();
        var approved =
                proposed.amending().approve(activity, SECOND, generated.to().plus(APPROVED_AFTER));
        return new Accepted<>(approved.orThrow(), DemoProjects.both(confirmed, approved));
    }

    private Decision<Attendance> proposed(Attendance confirmed, Presence generated) {
        if (generated.correctedTo() == null) {
            var by = new Signature(DemoAccounts.ORGANISER, generated.to().plus(PROPOSED_AFTER));
            return confirmed.amending().proposeVoid(by, AMENDED_FOR);
        }
        var entry = entry(generated, generated.correctedTo(), PROPOSED_AFTER);
        return confirmed.amending().propose(stages.last().orThrow(), entry, AMENDED_FOR);
    }
}
