package cn.volunteering.reporting.summary;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.reporting.facts.Activity;
import cn.volunteering.reporting.facts.ActivityId;
import cn.volunteering.reporting.facts.EntryId;
import cn.volunteering.reporting.facts.Fact;
import cn.volunteering.reporting.facts.FactKind;
import cn.volunteering.reporting.facts.FactRecorder;
import cn.volunteering.reporting.facts.Headcount;
import cn.volunteering.reporting.facts.ProjectId;
import cn.volunteering.reporting.facts.ServiceEntry;
import cn.volunteering.reporting.facts.StoredFact;
import cn.volunteering.reporting.facts.UnitId;
import cn.volunteering.reporting.facts.Volunteer;
import cn.volunteering.reporting.facts.VolunteerId;
import cn.volunteering.reporting.totals.Organisers;
import cn.volunteering.reporting.totals.PersonYear;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever order the events of a year arrive in, and however often: the overviews of all its periods are the same to the
 * byte. Each seed makes another year and another order; a failure names it.
 */
class InterleavingTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-30");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final FactKind<Volunteer> VOLUNTEERS = FactKind.of(
            "VOLUNTEER", Volunteer.class, volunteer -> volunteer.id().value());
    private static final FactKind<Activity> ACTIVITIES =
            FactKind.of("ACTIVITY", Activity.class, activity -> activity.id().value());
    private static final FactKind<Headcount> HEADCOUNTS = FactKind.of(
            "HEADCOUNT", Headcount.class, headcount -> headcount.month().toString());
    private static final FactKind<ServiceEntry> ENTRIES =
            FactKind.of("ENTRY", ServiceEntry.class, entry -> entry.id().value());

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void overviewsDependNeitherOnOrderNorOnRepeats(long seed) {
        var random = new Random(seed);
        var events = year(random);
        var inOrder = overviews(events);

        var disturbed = new ArrayList<>(events);
        events.forEach(event -> Collections.nCopies(random.nextInt(3), event).forEach(disturbed::add));
        Collections.shuffle(disturbed, random);

        assertThat(JSON.writeValueAsString(overviews(disturbed)))
                .as("seed " + seed)
                .isEqualTo(JSON.writeValueAsString(inOrder));
        assertThat(inOrder.get(SummaryPeriod.of(2026).value()).figures().minutes())
                .as("seed " + seed)
                .isPositive();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void monthsAndQuartersAddUpToTheYear(long seed) {
        var overviews = overviews(year(new Random(seed)));

        long year = minutesOf(overviews, SummaryPeriod.Kind.YEAR);
        assertThat(minutesOf(overviews, SummaryPeriod.Kind.QUARTER))
                .as("seed " + seed)
                .isEqualTo(year);
        assertThat(minutesOf(overviews, SummaryPeriod.Kind.MONTH))
                .as("seed " + seed)
                .isEqualTo(year);
    }

    private static long minutesOf(Map<String, Overview> overviews, SummaryPeriod.Kind kind) {
        return overviews.entrySet().stream()
                .filter(entry -> new SummaryPeriod(entry.getKey()).kind() == kind)
                .mapToLong(entry -> entry.getValue().figures().minutes())
                .sum();
    }

    private static Map<String, Overview> overviews(List<Consumer<FactRecorder>> events) {
        var recorder = new FactRecorder();
        events.forEach(event -> event.accept(recorder));
        var overviews = new TreeMap<String, Overview>();
        var data = data(recorder);
        SummaryPeriod.partsOf(2026)
                .forEach(period -> overviews.put(
                        period.value(), new AgencyOverview(data, period, TODAY).with(PeriodVerdicts.NONE)));
        return overviews;
    }

    private static AgencyYear data(FactRecorder recorder) {
        var activities = all(recorder, Activity.class);
        return new AgencyYear(
                2026,
                activities,
                List.of(),
                Organisers.of(activities, List.of()),
                totals(all(recorder, ServiceEntry.class)),
                List.of(),
                all(recorder, Volunteer.class),
                all(recorder, Headcount.class));
    }

    private static <F extends Fact> List<F> all(FactRecorder recorder, Class<F> type) {
        return new TreeMap<>(recorder.facts())
                .values().stream()
                        .map(StoredFact::fact)
                        .filter(type::isInstance)
                        .<F>map(type::cast)
                        .toList();
    }

    private static List<PersonYear> totals(List<ServiceEntry> entries) {
        var byPerson = new TreeMap<>(
                entries.stream().collect(groupingBy(entry -> entry.volunteer().value())));
        return byPerson.entrySet().stream()
                .map(entry -> new PersonYear(
                        new VolunteerId(entry.getKey()),
                        2026,
                        entry.getValue().size(),
                        entry.getValue().stream()
                                .map(part -> new PersonYear.Service(
                                        part.activity(), part.section(), part.branch(), part.minutes(), null))
                                .toList()))
                .toList();
    }

    /** Makes the events of a year: states of volunteers, activities and headcounts, entries and what takes them back. */
    private static List<Consumer<FactRecorder>> year(Random random) {
        var events = new ArrayList<Consumer<FactRecorder>>();
        for (int i = 1; i <= 8; i++) {
            for (int version = 1; version <= 3; version++) {
                events.add(kept(VOLUNTEERS, version, volunteer(random, i)));
            }
        }
        for (int i = 1; i <= 6; i++) {
            for (int version = 1; version <= 3; version++) {
                events.add(kept(ACTIVITIES, version, activity(random, i)));
            }
        }
        for (int month = 1; month <= 11; month++) {
            events.add(kept(HEADCOUNTS, 1, new Headcount(YearMonth.of(2026, month), random.nextInt(200), 5, null)));
        }
        for (int i = 1; i <= 30; i++) {
            var entry = entry("e" + i, random);
            events.add(kept(ENTRIES, 0, entry));
            if (random.nextInt(4) == 0) {
                events.add(kept(ENTRIES, 0, takingBack(entry)));
            }
        }
        events.add(kept(ENTRIES, 0, served("last", 1, 1, 600)));
        return events;
    }

    private static <F extends Fact> Consumer<FactRecorder> kept(FactKind<F> kind, long version, F fact) {
        return recorder -> recorder.keep(kind, List.of(new StoredFact<>(version, fact)));
    }

    private static Volunteer volunteer(Random random, int number) {
        var states = Volunteer.State.values();
        return new Volunteer(
                new VolunteerId("v" + number),
                null,
                new UnitId("s" + random.nextInt(2)),
                random.nextBoolean() ? new UnitId("b1") : null,
                states[random.nextInt(states.length)],
                random.nextBoolean(),
                random.nextBoolean() ? Volunteer.NationalStatus.REGISTERED : Volunteer.NationalStatus.NONE,
                LocalDate.of(2026, 1 + random.nextInt(11), 1 + random.nextInt(28)),
                null,
                null,
                null,
                null);
    }

    private static Activity activity(Random random, int number) {
        var starts = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextInt(333) * 86_400L);
        return new Activity(
                new ActivityId("a" + number),
                new ProjectId("p1"),
                "文明交通劝导",
                random.nextBoolean() ? "CONCENTRATED" : "SELF_ORGANISED",
                random.nextBoolean() ? "CLOSED" : "RUNNING",
                List.of(new UnitId("b1"), new UnitId("b" + (2 + random.nextInt(2)))),
                null,
                null,
                starts,
                starts.plusSeconds(3_600));
    }

    private static ServiceEntry entry(String id, Random random) {
        return served(id, 1 + random.nextInt(8), 1 + random.nextInt(6), 1 + random.nextInt(240));
    }

    private static ServiceEntry served(String id, int volunteer, int activity, int minutes) {
        return new ServiceEntry(
                new EntryId(id),
                new VolunteerId("v" + volunteer),
                new ActivityId("a" + activity),
                new UnitId("s1"),
                null,
                minutes,
                2026,
                null);
    }

    private static ServiceEntry takingBack(ServiceEntry entry) {
        return new ServiceEntry(
                new EntryId(entry.id().value() + "-back"),
                entry.volunteer(),
                entry.activity(),
                entry.section(),
                entry.branch(),
                -entry.minutes(),
                entry.year(),
                null);
    }
}
