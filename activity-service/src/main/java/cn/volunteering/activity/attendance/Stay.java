package cn.volunteering.activity.attendance;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Member;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.schedule.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The time for which a volunteer was there, and the evidence for it. Someone who leaves and comes back on the same day
 * has one stay with a break, which does not count.
 *
 * @param endedAt when the volunteer left last; {@code null} while on site, and for good if the check-out was forgotten
 * @param breaks the times away between the start and the end, in order
 * @param recordedBy the accounts whose tokens or entries it rests on, the latest last
 * @param claim what the volunteer states about service that a community organised; {@code null} for any other
 */
public record Stay(
        Instant startedAt,
        @Nullable Instant endedAt,
        List<Interval> breaks,
        Evidence evidence,
        List<AccountId> recordedBy,
        @Nullable Claim claim) {

    public Stay {
        // Documents stored before stays had breaks have none.
        breaks = breaks == null ? List.of() : List.copyOf(breaks);
        recordedBy = List.copyOf(recordedBy);
    }

    /** Creates a stay at an activity of the agency. */
    public Stay(
            Instant startedAt,
            @Nullable Instant endedAt,
            List<Interval> breaks,
            Evidence evidence,
            List<AccountId> recordedBy) {
        this(startedAt, endedAt, breaks, evidence, recordedBy, null);
    }

    static Stay begun(Instant now, AccountId recorder) {
        return new Stay(now, null, List.of(), Evidence.MEASURED, List.of(recorder));
    }

    static Stay of(RollEntry entry) {
        return new Stay(
                entry.from(),
                entry.to(),
                entry.breaksOrNone(),
                Evidence.ATTESTED,
                List.of(entry.organiser().by()));
    }

    static Stay claimed(Claim claim, Interval time, Member claimant) {
        var recorders = claimant.account() == null ? List.<AccountId>of() : List.of(claimant.account());
        return new Stay(time.start(), time.end(), List.of(), Evidence.CLAIMED, recorders, claim);
    }

    Stay checkedBy(Signature by) {
        var checked = Objects.requireNonNull(claim).checkedBy(by);
        return new Stay(startedAt, endedAt, breaks, evidence, recordersWith(by.by()), checked);
    }

    Stay withdrawnAt(Instant now) {
        return new Stay(
                startedAt,
                endedAt,
                breaks,
                evidence,
                recordedBy,
                Objects.requireNonNull(claim).withdrawnAt(now));
    }

    Stay endedAt(Instant now, AccountId recorder) {
        return new Stay(startedAt, now, breaks, evidence, recordersWith(recorder));
    }

    /** Returns the stay after the volunteer has come back: the time since they left becomes a break. */
    Stay resumedAt(Instant now, AccountId recorder) {
        var more = new ArrayList<>(breaks);
        time().map(Interval::end).filter(now::isAfter).ifPresent(left -> more.add(new Interval(left, now)));
        return new Stay(startedAt, null, more, evidence, recordersWith(recorder));
    }

    Stay replacedBy(RollEntry entry) {
        return new Stay(
                entry.from(),
                entry.to(),
                entry.breaksOrNone(),
                evidenceOfEntry(),
                recordersWith(entry.organiser().by()),
                claim);
    }

    /** Returns the stay without an end, so that it counts zero. */
    Stay struckBy(AccountId organiser) {
        return new Stay(startedAt, null, List.of(), evidenceOfEntry(), recordersWith(organiser), claim);
    }

    /** Returns the grade that remains when somebody enters another time: a claim never becomes more than a claim. */
    private Evidence evidenceOfEntry() {
        return claim == null ? Evidence.ATTESTED : Evidence.CLAIMED;
    }

    /** Returns when the volunteer arrived last: at the start, or after the last break. */
    Instant latestArrival() {
        return breaks.isEmpty() ? startedAt : breaks.getLast().end();
    }

    private List<AccountId> recordersWith(AccountId latest) {
        var all = new ArrayList<>(recordedBy);
        all.remove(latest);
        all.add(latest);
        return all;
    }

    /**
     * Returns the stay until the planned end; unchanged if the volunteer arrived later. The end was not measured, so the time
     * is as good as an attested one.
     */
    Stay endedAsPlanned(Instant end) {
        return end.isAfter(latestArrival())
                ? new Stay(startedAt, end, breaks, Evidence.ATTESTED, recordedBy, claim)
                : this;
    }

    /** Returns whether only the arrival was measured. */
    boolean isOpen() {
        return evidence == Evidence.MEASURED && endedAt == null;
    }

    /** Returns whether both ends were measured. */
    boolean isMeasured() {
        return evidence == Evidence.MEASURED && endedAt != null;
    }

    /** Returns the time from the start to the end with all breaks, if its end is known. */
    public Optional<Interval> time() {
        return Optional.ofNullable(endedAt).map(end -> new Interval(startedAt, end));
    }

    /** Returns the times of presence between the breaks; none while the end is unknown. */
    public List<Interval> parts() {
        return time().map(whole -> whole.without(breaks)).orElse(List.of());
    }

    /** Returns whether the volunteer was present at a time at which they were also present in the other stay. */
    public boolean overlaps(Stay other) {
        return Interval.anyOverlap(parts(), other.parts());
    }

    /** Returns the time of presence, without the breaks. */
    public Duration length() {
        return parts().stream().map(Interval::length).reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * Returns the whole minutes of actual service without the breaks, rounded down once; zero while the end is unknown.
     * The documents leave rounding open: minutes are stored and compared as whole minutes, only displayed hours are
     * rounded half up.
     */
    public long minutes() {
        return length().toMinutes();
    }
}
