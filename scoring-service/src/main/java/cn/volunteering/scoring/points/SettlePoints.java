package cn.volunteering.scoring.points;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import cn.volunteering.domain.ConflictException;
import cn.volunteering.domain.Ledger;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.scoring.hours.RecordId;
import cn.volunteering.scoring.roster.VolunteerId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Adds to the points ledger what quality, violations, limits and expiry change (NX-68). Settling again changes nothing.
 * Each adjusting entry is numbered, so of two writers at once only one succeeds, and the other reads again; a writer ends
 * only when nothing is missing.
 */
public final class SettlePoints {

    private static final int ATTEMPTS = 20;

    private final Ledger<PointsEntry> points;
    private final PointsAccounts accounts;
    private final Merits merits;
    private final PlatformCalendar calendar;

    public SettlePoints(Ledger<PointsEntry> points, PointsAccounts accounts, Merits merits, PlatformCalendar calendar) {
        this.points = points;
        this.accounts = accounts;
        this.merits = merits;
        this.calendar = calendar;
    }

    /** Settles the accounts that these new entries may have brought out of line. */
    public void after(Collection<PointsEntry> posted) {
        posted.stream()
                .filter(SettlePoints::mayNeedAdjustment)
                .collect(groupingBy(PointsEntry::year))
                .forEach((year, ofYear) -> settle(
                        year,
                        ofYear.stream().map(PointsEntry::volunteer).collect(toSet()),
                        ofYear.stream().map(PointsEntry::record).collect(toSet())));
    }

    /** A first confirmation without limits and expiry has no rating yet. */
    private static boolean mayNeedAdjustment(PointsEntry entry) {
        return entry.terms() != null
                || entry.reverses() != null
                || entry.source().isOfCorrection();
    }

    /**
     * Settles the accounts of some people.
     *
     * @param touched the records that gave the reason; their adjusting entries are published again, because an earlier
     *     attempt may have failed before
     * @throws ConflictException if others change the same accounts many times in a row
     */
    public void settle(int year, Collection<VolunteerId> people, Set<RecordId> touched) {
        var settlements = read(year, people);
        points.post(settlements.stream()
                .flatMap(each -> each.adjusting(touched).stream())
                .toList());
        for (int attempt = 1; postMissing(settlements); attempt++) {
            if (attempt == ATTEMPTS) {
                throw new ConflictException("points", people.toString());
            }
            settlements = read(year, people);
        }
    }

    private boolean postMissing(List<Settlement> settlements) {
        var missing = new ArrayList<PointsEntry>();
        settlements.forEach(each -> missing.addAll(each.missing(calendar.now())));
        points.post(missing);
        return !missing.isEmpty();
    }

    private List<Settlement> read(int year, Collection<VolunteerId> people) {
        var entries = accounts.of(year, people);
        var decided = merits.of(entries.values().stream()
                .flatMap(List::stream)
                .map(PointsEntry::record)
                .collect(toSet()));
        return entries.values().stream()
                .map(ofPerson -> new Settlement(ofPerson, decided, calendar.today()))
                .toList();
    }
}
