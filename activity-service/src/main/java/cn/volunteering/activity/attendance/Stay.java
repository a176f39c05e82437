package cn.volunteering.activity.attendance;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.schedule.Interval;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a volunteer was there, and who says so.
 *
 * @param endedAt when the volunteer left; nothing while on site, and for good if the check-out was forgotten
 * @param recordedBy the accounts whose tokens or entries it stands on, the latest last
 */
public record Stay(Instant startedAt, @Nullable Instant endedAt, Evidence evidence, List<AccountId> recordedBy) {

    public Stay {
        recordedBy = List.copyOf(recordedBy);
    }

    static Stay begun(Instant now, AccountId recorder) {
        return new Stay(now, null, Evidence.MEASURED, List.of(recorder));
    }

    Stay endedAt(Instant now, AccountId recorder) {
        return new Stay(startedAt, now, Evidence.MEASURED, recordersAnd(recorder));
    }

    Stay replacedBy(RollEntry entry) {
        return new Stay(
                entry.from(),
                entry.to(),
                Evidence.ATTESTED,
                recordersAnd(entry.organiser().by()));
    }

    private List<AccountId> recordersAnd(AccountId latest) {
        var all = new ArrayList<>(recordedBy);
        all.remove(latest);
        all.add(latest);
        return all;
    }

    /** Whether it was measured from end to end. */
    boolean isMeasured() {
        return evidence == Evidence.MEASURED && endedAt != null;
    }

    /** The time, if its end is known. */
    public Optional<Interval> time() {
        return Optional.ofNullable(endedAt).map(end -> new Interval(startedAt, end));
    }

    /**
     * Whole minutes of actual service, rounded down; zero as long as the end is not known. How to round is open in the
     * documents: minutes are stored whole and compared as minutes, only shown hours are rounded half up.
     */
    public long minutes() {
        return time().map(Interval::minutes).orElse(0L);
    }
}
