package cn.volunteering.scoring.points;

import static java.util.stream.Collectors.groupingBy;

import cn.volunteering.scoring.hours.EntryId;
import cn.volunteering.scoring.hours.RecordId;
import cn.volunteering.scoring.points.Adjustment.Target;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A person's points of a year as the rules want them: quality and violations of each record, limits and expiry of each
 * day (NX-68). The result does not depend on the order in which services were confirmed, corrected and rated.
 */
final class Settlement {

    private static final Comparator<PointsEntry> BY_REVISION = Comparator.comparing(
            PointsEntry::source,
            Comparator.<EntryId>comparingInt(source -> source.value().length()).thenComparing(EntryId::value));
    private static final Comparator<PointsEntry> BY_POSTING =
            Comparator.comparing(PointsEntry::postedAt).thenComparing(PointsEntry::identity);

    private final List<PointsEntry> entries;
    private final Map<RecordId, Merit> merits;
    private final LocalDate today;

    /** The service of one record: the entry in force, and what it earns with quality and violations. */
    private record Service(PointsEntry last, Points base, Merit merit) {

        Points quality() {
            return merit.qualityOf(base);
        }

        Points forfeit() {
            return merit.forfeitOf(base.plus(quality()));
        }

        Points earned() {
            return base.plus(quality()).plus(forfeit());
        }

        Stream<Adjustment> adjustments() {
            return Stream.of(
                    new Adjustment(last, PointsRule.QUALITY, quality(), merit.factorBasis()),
                    new Adjustment(last, PointsRule.VIOLATION, forfeit(), merit.forfeitBasis()));
        }
    }

    /**
     * @param entries all points entries of one person in one year
     * @param merits what was decided about their records
     * @param today the day on which points may have ended
     */
    Settlement(List<PointsEntry> entries, Map<RecordId, Merit> merits, LocalDate today) {
        this.entries = List.copyOf(entries);
        this.merits = Map.copyOf(merits);
        this.today = today;
    }

    /** Returns the entries without which the ledger does not show what the rules want; none if it does. */
    List<PointsEntry> missing(Instant now) {
        Map<Target, List<PointsEntry>> held = entries.stream()
                .filter(entry -> !entry.rule().isOfService())
                .collect(groupingBy(entry -> Target.of(entry, entry.rule())));
        var services = services();
        return Stream.concat(services.stream().flatMap(Service::adjustments), adjustmentsOfDays(services))
                .flatMap(wanted -> entryFor(wanted, held.getOrDefault(wanted.target(), List.of()), now).stream())
                .toList();
    }

    /** Returns the adjusting entries of the given records and of their days. */
    List<PointsEntry> adjusting(Set<RecordId> records) {
        var days = entries.stream()
                .filter(entry -> records.contains(entry.record()))
                .map(PointsEntry::day)
                .filter(Objects::nonNull)
                .toList();
        return entries.stream()
                .filter(entry -> !entry.rule().isOfService())
                .filter(entry -> records.contains(entry.record()) || days.contains(entry.day()))
                .toList();
    }

    private List<Service> services() {
        return entries.stream()
                .filter(entry -> entry.rule().isOfService())
                .collect(groupingBy(PointsEntry::record))
                .entrySet()
                .stream()
                .flatMap(
                        record -> service(record.getValue(), merits.getOrDefault(record.getKey(), Merit.NONE)).stream())
                .toList();
    }

    private static Optional<Service> service(List<PointsEntry> ofRecord, Merit merit) {
        return ofRecord.stream()
                .filter(entry -> entry.reverses() == null)
                .max(BY_REVISION)
                .map(last -> new Service(last, sum(ofRecord), merit));
    }

    private Stream<Adjustment> adjustmentsOfDays(List<Service> services) {
        var byDay = new TreeMap<LocalDate, List<Service>>();
        for (Service service : services) {
            var day = service.last().day();
            if (day != null) {
                byDay.computeIfAbsent(day, _ -> new ArrayList<>()).add(service);
            }
        }
        var before = Points.NONE;
        var wanted = new ArrayList<Adjustment>();
        for (List<Service> ofDay : byDay.values()) {
            var earnings = DayEarnings.of(lastOf(ofDay), earnedBy(ofDay), before);
            wanted.addAll(earnings.adjustments(today));
            before = before.plus(earnings.counted());
        }
        return wanted.stream();
    }

    private static PointsEntry lastOf(List<Service> services) {
        return services.stream().map(Service::last).max(BY_POSTING).orElseThrow();
    }

    private static Points earnedBy(List<Service> services) {
        return services.stream().map(Service::earned).reduce(Points.NONE, Points::plus);
    }

    private static Points sum(List<PointsEntry> some) {
        return some.stream().map(PointsEntry::points).reduce(Points.NONE, Points::plus);
    }

    private static Optional<PointsEntry> entryFor(Adjustment wanted, List<PointsEntry> held, Instant now) {
        var missing = wanted.total().minus(sum(held));
        if (missing.equals(Points.NONE)) {
            return Optional.empty();
        }
        var target = wanted.target();
        var id = new EntryId(target.name() + "." + target.rule().word() + "." + (held.size() + 1));
        return Optional.of(wanted.beside().beside(id, wanted.rule(), missing, wanted.basis(), now));
    }
}
