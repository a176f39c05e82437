package cn.volunteering.activity.attendance;

import cn.volunteering.activity.roster.Member;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.Interval;
import cn.volunteering.domain.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of the organiser's roll (补录): a volunteer who was there without check-in, forgot to check out, or whose
 * check-in needs correction. A person who never agreed to serve cannot have one (ADR 0033).
 *
 * @param breaks the times away; {@code null} keeps those that are known and lie within the time
 * @param organiser who attests it, and when
 * @param reason why a measured or rejected time is replaced
 */
public record RollEntry(
        Member member,
        Instant from,
        Instant to,
        @Nullable List<Interval> breaks,
        Signature organiser,
        @Nullable String reason) {

    /** Enters a time without breaks for a volunteer without a record. */
    public RollEntry(Member member, Instant from, Instant to, Signature organiser) {
        this(member, from, to, null, organiser, null);
    }

    public RollEntry {
        breaks = breaks == null ? null : sorted(breaks);
    }

    private static List<Interval> sorted(List<Interval> breaks) {
        return breaks.stream().sorted(Comparator.comparing(Interval::start)).toList();
    }

    /** Returns the entry with the breaks of the given stay that touch its time, if it names none itself. */
    RollEntry keepingBreaksOf(Stay stay) {
        if (breaks != null || !to.isAfter(from)) {
            return this;
        }
        var kept = stay.breaks().stream().filter(time()::overlaps).toList();
        return new RollEntry(member, from, to, kept, organiser, reason);
    }

    List<Interval> breaksOrNone() {
        return breaks == null ? List.of() : breaks;
    }

    /** Returns why the entry is not allowed at the given activity. */
    Optional<Refusal> objection(Activity activity) {
        if (!activity.acceptsEntries()) {
            return refusal("activity-not-now", "活动开始后、办结前才能补录");
        }
        return objectionAfterReview(activity.plan().time().day());
    }

    /** Returns why the time is not possible on the day of the service, also after the activity was closed. */
    Optional<Refusal> objectionAfterReview(LocalDate day) {
        return objectionToTime(day).or(this::objectionToPerson);
    }

    private Optional<Refusal> objectionToTime(LocalDate day) {
        if (!to.isAfter(from)) {
            return refusal("attendance-times-reversed", "结束时间必须晚于开始时间");
        }
        if (to.isAfter(organiser.at())) {
            return refusal("attendance-in-the-future", "不能补录尚未发生的服务时间");
        }
        if (!isWithin(day)) {
            return refusal("attendance-outside-day", "服务时间必须在活动当日之内");
        }
        return breaksFit() ? Optional.empty() : refusal("attendance-breaks-outside", "中间离开的时间须在服务时间之内，且互不重叠");
    }

    private boolean breaksFit() {
        Instant free = from;
        for (Interval pause : breaksOrNone()) {
            if (!pause.start().isAfter(free) || !pause.end().isBefore(to)) {
                return false;
            }
            free = pause.end();
        }
        return true;
    }

    /**
     * Rejects people who never agreed: nobody can be made to serve, so nobody can be recorded as having served (条例 25).
     */
    private Optional<Refusal> objectionToPerson() {
        if (member.neverAgreed()) {
            return refusal("volunteer-never-active", "该志愿者尚未确认参加志愿服务，不能补录服务时间");
        }
        return member.isHolderOf(organiser.by()) ? refusal("attendance-own-entry", "不能为本人补录服务时间") : Optional.empty();
    }

    private boolean isWithin(LocalDate day) {
        return !time().crossesMidnight() && time().day().equals(day);
    }

    private static Optional<Refusal> refusal(String code, String message) {
        return Optional.of(Refusal.of(code, message));
    }

    /**
     * Returns the attested time.
     *
     * @throws IllegalArgumentException if it ends before it starts, which {@link #objectionAfterReview} reports first
     */
    Interval time() {
        return new Interval(from, to);
    }
}
