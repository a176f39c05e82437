package cn.volunteering.registry.tenant;

import cn.volunteering.domain.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The titles of a tenant over the years (QH-45): a verdict uses those of its day. */
record TitleHistory(List<HeldTitle> periods) {

    private static final Comparator<HeldTitle> IN_ORDER = Comparator.comparing(HeldTitle::title)
            .thenComparing(HeldTitle::grantedOn, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(HeldTitle::withdrawnOn, Comparator.nullsLast(Comparator.naturalOrder()));

    TitleHistory {
        periods = periods.stream().sorted(IN_ORDER).toList();
    }

    /** Returns titles without dates, which count as always held. */
    static TitleHistory alwaysHeld(Collection<CivilisedTitle> titles) {
        return new TitleHistory(titles.stream().map(HeldTitle::alwaysHeld).toList());
    }

    /** Returns the titles that are held until further notice. */
    Set<CivilisedTitle> held() {
        return periods.stream().filter(HeldTitle::isHeld).map(HeldTitle::title).collect(Collectors.toUnmodifiableSet());
    }

    /** Withdraws the titles that are not among the given ones and grants those that are new, both as of today. */
    TitleHistory changedTo(Set<CivilisedTitle> wanted, LocalDate today) {
        var next = new ArrayList<HeldTitle>();
        for (var period : periods) {
            next.add(period.isHeld() && !wanted.contains(period.title()) ? period.withdrawn(today) : period);
        }
        var added = new HashSet<>(wanted);
        added.removeAll(held());
        added.forEach(title -> next.add(new HeldTitle(title, today, null)));
        return new TitleHistory(
                next.stream().filter(period -> !period.isEmpty()).toList());
    }

    /** Returns what speaks against the dates, if anything does. */
    Optional<Refusal> objection(LocalDate today) {
        if (periods.stream().anyMatch(HeldTitle::isEmpty)) {
            return Optional.of(Refusal.of("tenant-title-period", "称号的撤销日期须晚于授予日期"));
        }
        if (periods.stream().anyMatch(period -> period.isAfter(today))) {
            return Optional.of(Refusal.of("tenant-title-in-future", "称号的授予和撤销日期不能晚于今天"));
        }
        boolean overlap =
                IntStream.range(1, periods.size()).anyMatch(i -> periods.get(i).overlaps(periods.get(i - 1)));
        return overlap ? Optional.of(Refusal.of("tenant-title-overlap", "同一称号的持有期间不能重叠")) : Optional.empty();
    }
}
