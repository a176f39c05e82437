package cn.volunteering.reporting.intake.events;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.reporting.facts.Activity;
import cn.volunteering.reporting.facts.ActivityId;
import cn.volunteering.reporting.facts.Axis;
import cn.volunteering.reporting.facts.EntryId;
import cn.volunteering.reporting.facts.Evidence;
import cn.volunteering.reporting.facts.Fact;
import cn.volunteering.reporting.facts.FactKind;
import cn.volunteering.reporting.facts.FactRecorder;
import cn.volunteering.reporting.facts.Headcount;
import cn.volunteering.reporting.facts.OrgUnit;
import cn.volunteering.reporting.facts.ProjectId;
import cn.volunteering.reporting.facts.ServiceEntry;
import cn.volunteering.reporting.facts.StoredFact;
import cn.volunteering.reporting.facts.UnitId;
import cn.volunteering.reporting.facts.Volunteer;
import cn.volunteering.reporting.facts.VolunteerId;
import cn.volunteering.reporting.intake.KeepFacts;
import cn.volunteering.reporting.summary.DueYears;
import cn.volunteering.reporting.summary.DueYears.TenantYear;
import cn.volunteering.reporting.totals.PersonKey;
import cn.volunteering.reporting.totals.PersonYear;
import cn.volunteering.reporting.totals.PersonYears;
import cn.volunteering.tenancy.Actor;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeepFactsTest {

    private static final TenantId TENANT = new TenantId("nx-gxt");
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);

    private final FactRecorder facts = new FactRecorder();
    private final AddedUp personYears = new AddedUp();
    private final DueYears due = new DueYears(Duration.ZERO, Duration.ZERO, NOW);
    private final KeepFacts keepFacts = new KeepFacts(facts, due, new PlatformCalendar(NOW));

    @Test
    void keepWhenAVolunteerChangedMarksThisYear() {
        keep(
                new VolunteerFacts().volunteerKind(),
                new Volunteer(
                        new VolunteerId("v1"),
                        "演示001",
                        new UnitId("s1"),
                        null,
                        Volunteer.State.ACTIVE,
                        true,
                        Volunteer.NationalStatus.NONE,
                        LocalDate.parse("2024-03-01"),
                        null,
                        null,
                        null,
                        null));

        assertThat(dueYears()).containsExactly(2026);
    }

    @Test
    void keepWhenAUnitChangedMarksNothing() {
        keep(new UnitFacts().unitKind(), new OrgUnit(new UnitId("s1"), Axis.SECTION, "政策法规处", null, true));

        assertThat(dueYears()).isEmpty();
    }

    @Test
    void keepWhenAHeadcountWasStatedMarksItsYear() {
        keep(new HeadcountFacts().headcountKind(), new Headcount(YearMonth.of(2025, 12), 100, 37, null));

        assertThat(dueYears()).containsExactly(2025);
    }

    @Test
    void keepWhenAnActivityStartsAtNewYearInShanghaiMarksThatYear() {
        var newYear = Instant.parse("2026-12-31T16:00:00Z");
        keep(
                new ActivityFacts().activityKind(),
                new Activity(
                        new ActivityId("a1"),
                        new ProjectId("project-1"),
                        "文明交通劝导",
                        "SELF_ORGANISED",
                        "CLOSED",
                        List.of(),
                        null,
                        null,
                        newYear,
                        newYear));

        assertThat(dueYears()).containsExactly(2027);
    }

    @Test
    void keepWhenAnEntryWasPostedAddsUpItsPersonAndMarksItsYear() {
        keep(
                new EntryFacts().entryKind(personYears),
                new ServiceEntry(
                        new EntryId("e1"),
                        new VolunteerId("v1"),
                        new ActivityId("a1"),
                        new UnitId("s1"),
                        null,
                        60,
                        2025,
                        Evidence.MEASURED));

        assertThat(personYears.recomputed).containsExactly("v1 2025");
        assertThat(dueYears()).containsExactly(2025);
    }

    private <F extends Fact> void keep(FactKind<F> kind, F fact) {
        var stored = new StoredFact<>(7, fact);
        TenantScope.run(TENANT, Actor.system("test"), () -> keepFacts.keep(kind, List.of(stored)));
        assertThat(facts.facts()).containsOnlyKeys(kind.keyOf(fact)).containsValue(stored);
    }

    private List<Integer> dueYears() {
        return due.take().stream().map(TenantYear::year).toList();
    }

    /** Records whose totals were recomputed. */
    private static final class AddedUp implements PersonYears {

        private final List<String> recomputed = new ArrayList<>();

        @Override
        public PersonYear of(VolunteerId volunteer, int year) {
            return PersonYear.none(volunteer, year);
        }

        @Override
        public List<PersonYear> all(int year) {
            return List.of();
        }

        @Override
        public Set<Integer> years() {
            return Set.of();
        }

        @Override
        public void recompute(Collection<PersonKey> people) {
            people.forEach(person -> recomputed.add(person.volunteer().value() + " " + person.year()));
        }
    }
}
