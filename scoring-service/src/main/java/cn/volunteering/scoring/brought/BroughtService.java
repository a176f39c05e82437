package cn.volunteering.scoring.brought;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import cn.volunteering.scoring.hours.CountedEvidence;
import cn.volunteering.scoring.hours.Evidence;
import cn.volunteering.scoring.hours.YearMinutes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The service of a person in other agencies, each ledger once and with its newest sums. Statements about it can arrive in any
 * order, repeatedly and by several ways: the result is the same.
 *
 * @param parts by ledger
 */
public record BroughtService(List<OriginService> parts) {

    /** No service. */
    public static final BroughtService NONE = new BroughtService(List.of());

    private static final Comparator<OriginService> BY_ORIGIN = Comparator.comparing(
                    (OriginService each) -> each.agency().value())
            .thenComparing(each -> each.person().value());

    public BroughtService {
        parts = List.copyOf(parts);
    }

    /** Returns this service with other statements, the newest of each ledger. */
    public BroughtService with(Collection<OriginService> others) {
        var newest = new HashMap<Origin, OriginService>();
        parts.forEach(part -> newest.merge(part.origin(), part, OriginService.NEWER));
        others.forEach(part -> newest.merge(part.origin(), part, OriginService.NEWER));
        var sorted = new ArrayList<>(newest.values());
        sorted.sort(BY_ORIGIN);
        return new BroughtService(sorted);
    }

    /** Returns this service less what a ledger has itself: a person who returns brings back what is there already. */
    public BroughtService without(Origin own) {
        return new BroughtService(
                parts.stream().filter(part -> !part.origin().equals(own)).toList());
    }

    /** Returns the minutes of a year whose evidence counts. */
    public long minutesOf(int year, CountedEvidence evidence) {
        return parts.stream().mapToLong(part -> part.minutesOf(year, evidence)).sum();
    }

    /** Returns the minutes of all years by grade of evidence. */
    Map<Evidence, Long> ever() {
        return parts.stream()
                .flatMap(part -> part.minutes().stream())
                .collect(groupingBy(YearMinutes::evidence, summingLong(YearMinutes::minutes)));
    }

    /** Returns the number of ledger entries behind the sums. */
    long entries() {
        return parts.stream().mapToLong(OriginService::entries).sum();
    }
}
