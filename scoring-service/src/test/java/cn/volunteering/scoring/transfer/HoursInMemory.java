package cn.volunteering.scoring.transfer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import cn.volunteering.scoring.hours.ActivityService;
import cn.volunteering.scoring.hours.Evidence;
import cn.volunteering.scoring.hours.ServedMinutes;
import cn.volunteering.scoring.hours.ServedYears;
import cn.volunteering.scoring.hours.ServiceTotals;
import cn.volunteering.scoring.hours.UnitId;
import cn.volunteering.scoring.hours.YearMinutes;
import cn.volunteering.scoring.hours.YearService;
import cn.volunteering.scoring.roster.VolunteerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The hours ledger of an agency in memory, all of it measured. */
final class HoursInMemory implements ServiceTotals {

    /** A line of the ledger. */
    private record Line(VolunteerId person, LocalDate day, long minutes) {}

    private final List<Line> ledger = new ArrayList<>();

    /** Adds a line and returns its number. */
    int add(VolunteerId person, LocalDate day, long minutes) {
        ledger.add(new Line(person, day, minutes));
        return ledger.size();
    }

    long sum() {
        return ledger.stream().mapToLong(Line::minutes).sum();
    }

    @Override
    public List<ServedMinutes> ever(Collection<VolunteerId> people) {
        return ledger.stream()
                .filter(line -> people.contains(line.person()))
                .collect(groupingBy(Line::person))
                .entrySet()
                .stream()
                .map(person -> new ServedMinutes(
                        person.getKey(),
                        Map.of(
                                Evidence.MEASURED,
                                person.getValue().stream()
                                        .mapToLong(Line::minutes)
                                        .sum()),
                        person.getValue().size()))
                .toList();
    }

    @Override
    public ServedYears before(VolunteerId person, LocalDate day) {
        var lines = ledger.stream()
                .filter(line -> line.person().equals(person) && line.day().isBefore(day))
                .toList();
        var byYear = lines.stream().collect(groupingBy(line -> line.day().getYear(), summingLong(Line::minutes)));
        return new ServedYears(
                byYear.entrySet().stream()
                        .map(year -> new YearMinutes(year.getKey(), Evidence.MEASURED, year.getValue()))
                        .toList(),
                lines.size());
    }

    @Override
    public List<YearService> ofYear(int year) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<ActivityService> ofPerson(VolunteerId person, int year) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<UnitId, Long> activitiesBySection(int year) {
        throw new UnsupportedOperationException();
    }
}
