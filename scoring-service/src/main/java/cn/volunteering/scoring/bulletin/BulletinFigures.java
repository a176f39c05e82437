package cn.volunteering.scoring.bulletin;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import cn.volunteering.scoring.hours.UnitId;
import cn.volunteering.scoring.hours.YearService;
import cn.volunteering.scoring.points.Points;
import cn.volunteering.scoring.points.PointsShare;
import cn.volunteering.scoring.roster.VolunteerId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a bulletin as they were when they were taken. Contains no names.
 *
 * @param sections one total per section, by id
 * @param lines one line per person with minutes or points, most points first
 */
public record BulletinFigures(List<SectionTotal> sections, List<PersonLine> lines) {

    /**
     * The total of a section: service at the time for that section, even if the people have moved since.
     *
     * @param participants people with more than zero minutes
     */
    public record SectionTotal(UnitId section, long participants, long minutes, Points points) {}

    /**
     * The line of a person.
     *
     * @param section where the person served last in the year; {@code null} if only old points entries are left
     */
    public record PersonLine(
            VolunteerId volunteer, @Nullable UnitId section, long minutes, Points points) {}

    private static final Comparator<PersonLine> MOST_POINTS_FIRST = Comparator.<PersonLine>comparingLong(
                    line -> line.points().parts())
            .thenComparingLong(PersonLine::minutes)
            .reversed()
            .thenComparing(line -> line.volunteer().value());

    public BulletinFigures {
        sections = List.copyOf(sections);
        lines = List.copyOf(lines);
    }

    /** Returns the figures of a year from the sums of both ledgers. */
    public static BulletinFigures of(List<YearService> service, List<PointsShare> points) {
        Map<VolunteerId, List<YearService>> served = service.stream().collect(groupingBy(YearService::volunteer));
        Map<VolunteerId, List<PointsShare>> earned = points.stream().collect(groupingBy(PointsShare::volunteer));
        var lines = Stream.concat(served.keySet().stream(), earned.keySet().stream())
                .distinct()
                .map(person ->
                        line(person, served.getOrDefault(person, List.of()), earned.getOrDefault(person, List.of())))
                .filter(line -> line.minutes() > 0 || !line.points().equals(Points.NONE))
                .sorted(MOST_POINTS_FIRST)
                .toList();
        return new BulletinFigures(totals(service, points, lines), lines);
    }

    private static PersonLine line(VolunteerId person, List<YearService> served, List<PointsShare> earned) {
        var section = served.stream()
                .max(Comparator.comparing(YearService::last))
                .map(YearService::section)
                .or(() -> earned.stream()
                        .map(PointsShare::section)
                        .filter(Objects::nonNull)
                        .findFirst());
        return new PersonLine(person, section.orElse(null), minutesOf(served), pointsOf(earned));
    }

    private static List<SectionTotal> totals(
            List<YearService> service, List<PointsShare> points, List<PersonLine> lines) {
        var home = lines.stream()
                .filter(line -> line.section() != null)
                .collect(Collectors.toMap(PersonLine::volunteer, PersonLine::section));
        var served = bySection(service, each -> Optional.of(each.section()));
        var earned = bySection(points, each -> Optional.ofNullable(each.section())
                .or(() -> Optional.ofNullable(home.get(each.volunteer()))));
        return Stream.concat(served.keySet().stream(), earned.keySet().stream())
                .distinct()
                .sorted()
                .map(section -> total(
                        new UnitId(section),
                        served.getOrDefault(section, List.of()),
                        earned.getOrDefault(section, List.of())))
                .toList();
    }

    private static <T> Map<String, List<T>> bySection(List<T> rows, Function<T, Optional<UnitId>> section) {
        var found = new TreeMap<String, List<T>>();
        rows.forEach(
                row -> section.apply(row).ifPresent(unit -> found.computeIfAbsent(unit.value(), _ -> new ArrayList<>())
                        .add(row)));
        return found;
    }

    private static SectionTotal total(UnitId section, List<YearService> served, List<PointsShare> earned) {
        long participants = served.stream()
                .collect(groupingBy(YearService::volunteer, collectingAndThen(toList(), BulletinFigures::minutesOf)))
                .values()
                .stream()
                .filter(minutes -> minutes > 0)
                .count();
        return new SectionTotal(section, participants, minutesOf(served), pointsOf(earned));
    }

    private static long minutesOf(Collection<YearService> service) {
        return service.stream().mapToLong(YearService::minutes).sum();
    }

    private static Points pointsOf(Collection<PointsShare> shares) {
        return new Points(
                shares.stream().mapToLong(share -> share.points().parts()).sum());
    }

    /** Returns the number of people with more than zero minutes. */
    public long participants() {
        return lines.stream().filter(line -> line.minutes() > 0).count();
    }

    /** Returns the minutes of everyone. */
    public long minutes() {
        return lines.stream().mapToLong(PersonLine::minutes).sum();
    }

    /** Returns the points of everyone. */
    public Points points() {
        return new Points(
                lines.stream().mapToLong(line -> line.points().parts()).sum());
    }

    /** Returns the line of a person, if there is one. */
    public Optional<PersonLine> lineOf(VolunteerId person) {
        return lines.stream().filter(line -> line.volunteer().equals(person)).findFirst();
    }
}
