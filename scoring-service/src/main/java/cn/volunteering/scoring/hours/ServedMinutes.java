package cn.volunteering.scoring.hours;

import cn.volunteering.scoring.roster.VolunteerId;
import java.util.HashMap;
import java.util.Map;

/**
 * The minutes of a person by grade of evidence, net of corrections.
 *
 * @param entries number of ledger entries behind the sums; a ledger only grows, so more entries are newer
 */
public record ServedMinutes(VolunteerId volunteer, Map<Evidence, Long> minutes, long entries) {

    public ServedMinutes {
        minutes = Map.copyOf(minutes);
    }

    /** Returns the sum of both, which are of the same person. */
    public ServedMinutes plus(ServedMinutes other) {
        var sums = new HashMap<>(minutes);
        other.minutes.forEach((evidence, more) -> sums.merge(evidence, more, Long::sum));
        return new ServedMinutes(volunteer, sums, entries + other.entries);
    }

    /** Returns the minutes whose evidence counts. */
    public long counted(CountedEvidence counted) {
        return minutes.entrySet().stream()
                .filter(each -> counted.counts(each.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
