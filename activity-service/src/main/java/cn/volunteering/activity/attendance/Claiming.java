package cn.volunteering.activity.attendance;

import cn.volunteering.activity.project.ProjectId;
import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Member;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.schedule.Interval;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.DomainEvent;
import cn.volunteering.domain.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Service that a community organised and the volunteer claims (NX-44): checked for the section, then confirmed by a second
 * person. It is an attendance without an activity of the agency, so the review, the agenda, corrections and the ledgers
 * treat it as any other. Repeating a step changes nothing.
 */
public record Claiming(Attendance attendance) {

    /**
     * Claims a time.
     *
     * @param claimed what the volunteer states
     * @param sameDay the volunteer's attendances of that day, claims included
     */
    public static Decision<Attendance> claim(
            ActivityId id, Member member, Claim claimed, Interval time, Collection<Attendance> sameDay, Instant now) {
        return Decision.unless(
                objectionTo(member, claimed).or(() -> objectionTo(time, now)).or(() -> overlap(time, sameDay)),
                () -> Decision.accepted(begun(id, member, Stay.claimed(claimed, time, member))));
    }

    private static Attendance begun(ActivityId id, Member member, Stay stay) {
        var own = AttendanceId.of(id, member.id());
        return new Attendance(
                own,
                id,
                new ProjectId(id.value()),
                Participant.of(member),
                own.value(),
                stay,
                null,
                List.of(),
                Amendments.NONE);
    }

    private static Optional<Refusal> objectionTo(Member member, Claim claimed) {
        if (member.neverAgreed()) {
            return refusal("volunteer-never-active", "您尚未确认参加志愿服务，不能申报服务时长");
        }
        return claimed.hasProof() ? Optional.empty() : refusal("claim-without-proof", "请说明证明材料，或附材料的 SHA-256 值");
    }

    private static Optional<Refusal> objectionTo(Interval time, Instant now) {
        if (time.end().isAfter(now)) {
            return refusal("claim-in-the-future", "不能申报尚未发生的服务时间");
        }
        if (time.crossesMidnight()) {
            return refusal("claim-crosses-midnight", "服务时间不能跨日，请按日分开申报");
        }
        return time.minutes() == 0 ? refusal("claim-without-minutes", "服务时长不足一分钟") : Optional.empty();
    }

    /** Rejects a time at which the volunteer was elsewhere, or which is claimed already; times may touch. */
    private static Optional<Refusal> overlap(Interval time, Collection<Attendance> sameDay) {
        return sameDay.stream()
                .filter(other -> other.takesTime() || new Claiming(other).isPending())
                .filter(other -> Interval.anyOverlap(List.of(time), other.stay().parts()))
                .findFirst()
                .map(other -> Refusal.of("claim-overlaps", "与本人的其他服务时间或申报重叠")
                        .with("attendanceId", other.id().value()));
    }

    /** Records that the section checked it. The volunteer cannot check their own. */
    public Decision<Attendance> check(Signature by) {
        return from(
                ClaimState.CHECKED,
                () -> Decision.unless(
                        own(by.by()).or(() -> unlessIn(ClaimState.CLAIMED, "claim-not-now", "该申报不在待核实状态")),
                        () -> Decision.accepted(
                                attendance.left(attendance.stay().checkedBy(by)))));
    }

    /** Confirms it: from now on it counts. The reviewer is neither the volunteer nor the one who checked it. */
    public Decision<Attendance> confirm(Reviewer reviewer, Instant now) {
        return from(
                ClaimState.CONFIRMED,
                () -> Decision.unless(
                        unlessIn(ClaimState.CHECKED, "claim-not-checked", "该申报尚未由处室核实，或已办结"),
                        () -> described(attendance.confirm(reviewer, now))));
    }

    /** Puts the description of the service before the report of its minutes. */
    private Decision<Attendance> described(Decision<Attendance> confirmed) {
        return switch (confirmed) {
            case Decision.Refused<Attendance> refused -> refused;
            case Decision.Accepted<Attendance>(Attendance state, List<DomainEvent> minutes) -> {
                var events = new ArrayList<DomainEvent>();
                events.add(OutsideServiceConfirmed.of(state, claim()));
                events.addAll(minutes);
                yield new Decision.Accepted<>(state, events);
            }
        };
    }

    /** Returns it to the volunteer with a reason. The volunteer may claim again. */
    public Decision<Attendance> giveBack(Reviewer reviewer, String reason, Instant now) {
        return from(
                ClaimState.RETURNED,
                () -> Decision.unless(unlessPending(), () -> attendance.reject(reviewer, reason, now)));
    }

    /** Takes it back for the volunteer before it counts. */
    public Decision<Attendance> withdraw(AccountId by, Instant now) {
        return from(
                ClaimState.WITHDRAWN,
                () -> Decision.unless(
                        unlessOwn(by).or(this::unlessPending),
                        () -> Decision.accepted(
                                attendance.left(attendance.stay().withdrawnAt(now)))));
    }

    private Decision<Attendance> from(ClaimState target, Supplier<Decision<Attendance>> decide) {
        return state() == target ? Decision.accepted(attendance) : decide.get();
    }

    private Optional<Refusal> unlessPending() {
        return isPending() ? Optional.empty() : refused("claim-not-now", "该申报已办结");
    }

    private Optional<Refusal> unlessIn(ClaimState wanted, String code, String message) {
        return state() == wanted ? Optional.empty() : refused(code, message);
    }

    private Optional<Refusal> refused(String code, String message) {
        return Optional.of(Refusal.of(code, message).with("state", state().name()));
    }

    private Optional<Refusal> own(AccountId by) {
        return attendance.participant().isHolderOf(by)
                ? refusal("review-own-hours", "不能核实本人的申报，请由其他人员办理")
                : Optional.empty();
    }

    private Optional<Refusal> unlessOwn(AccountId by) {
        return attendance.participant().isHolderOf(by) ? Optional.empty() : refusal("claim-not-own", "只能撤回本人的申报");
    }

    /** Returns how far it has come. */
    public ClaimState state() {
        return ClaimState.of(attendance, claim());
    }

    private boolean isPending() {
        return attendance.stay().claim() != null && state().isPending();
    }

    /**
     * Returns what the volunteer states.
     *
     * @throws IllegalStateException if the attendance rests on no claim
     */
    public Claim claim() {
        var claim = attendance.stay().claim();
        if (claim == null) {
            throw new IllegalStateException(attendance.id() + " rests on no claim");
        }
        return claim;
    }

    private static Optional<Refusal> refusal(String code, String message) {
        return Optional.of(Refusal.of(code, message));
    }
}
