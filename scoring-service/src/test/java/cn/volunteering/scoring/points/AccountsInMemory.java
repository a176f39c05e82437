package cn.volunteering.scoring.points;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import cn.volunteering.scoring.LedgerInMemory;
import cn.volunteering.scoring.roster.VolunteerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The accounts of a points ledger in memory. */
public record AccountsInMemory(LedgerInMemory<PointsEntry> ledger) implements PointsAccounts {

    @Override
    public Map<VolunteerId, List<PointsEntry>> of(int year, Collection<VolunteerId> people) {
        return ledger.all().stream()
                .filter(entry -> entry.year() == year && people.contains(entry.volunteer()))
                .collect(groupingBy(PointsEntry::volunteer));
    }

    @Override
    public List<PointsEntry> ever(VolunteerId person) {
        return ledger.all().stream()
                .filter(entry -> entry.volunteer().equals(person))
                .toList();
    }

    @Override
    public List<PointsShare> ofYear(int year) {
        return ledger.all().stream()
                .filter(entry -> entry.year() == year)
                .map(entry -> new PointsShare(entry.volunteer(), entry.section(), entry.points()))
                .toList();
    }

    @Override
    public Map<Integer, Set<VolunteerId>> endedBetween(@Nullable LocalDate after, LocalDate until) {
        return ledger.all().stream()
                .filter(entry -> entry.terms() != null && entry.terms().hasExpiredBy(until))
                .filter(entry -> after == null || !entry.terms().hasExpiredBy(after))
                .collect(groupingBy(PointsEntry::year, mapping(PointsEntry::volunteer, toSet())));
    }
}
