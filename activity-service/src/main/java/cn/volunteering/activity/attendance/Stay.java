package cn.volunteering.activity.attendance;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.schedule.Interval;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The time for which a volunteer was there, and the evidence for it.
 *
 * @param endedAt when the volunteer left; {@code null} while on site, and for good if the check-out was forgotten
 * @param recordedBy the accounts whose tokens or entries it rests on, the latest last
 */
public record Stay(Instant startedAt, @Nullable Instant endedAt, Evidence evidence, List<AccountId> recordedBy) {

    public Stay {
        recordedBy = List.copyOf(recordedBy);
    }

    static Stay begun(Instant now, AccountId recorder) {
        return new Stay(now, null, Evidence.MEASURED, List.of(recorder));
    }

    Stay endedAt(Instant now, AccountId recorder) {
        return new Stay(startedAt, now, Evidence.MEASURED, recordersWith(recorder));
    }

    Stay replacedBy(RollEntry entry) {
        return new Stay(
                entry.from(),
                entry.to(),
                Evidence.ATTESTED,
                recordersWith(entry.organiser().by()));
    }

    private List<AccountId> recordersWith(AccountId latest) {
        var all = new ArrayList<>(recordedBy);
        all.remove(latest);
        all.add(latest);
        return all;
    }

    /** Returns whether both ends were measured. */
    boolean isMeasured() {
        return evidence == Evidence.MEASURED && endedAt != null;
    }

    /** Returns the time, if its end is known. */
    public Optional<Interval> time() {
        return Optional.ofNullable(endedAt).map(end -> new Interval(startedAt, end));
    }

    /**
     * Returns the whole minutes of actual service, rounded down; zero while the end is unknown. The documents leave
     * rounding open: minutes are stored and compared as whole minutes, only displayed hours are rounded half up.
     */
    public long minutes() {
        return time().map(Interval::minutes).orElse(0L);
    }
}
