package cn.volunteering.reporting.summary;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.reporting.facts.Activity;
import cn.volunteering.reporting.facts.ActivityId;
import cn.volunteering.reporting.facts.Headcount;
import cn.volunteering.reporting.facts.ProjectId;
import cn.volunteering.reporting.facts.UnitId;
import cn.volunteering.reporting.facts.Volunteer;
import cn.volunteering.reporting.facts.VolunteerId;
import cn.volunteering.reporting.totals.Organisers;
import cn.volunteering.reporting.totals.PersonYear;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AgencyOverviewTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final UnitId SECTION = new UnitId("s1");

    private final List<Activity> activities = new ArrayList<>();
    private final List<Activity> activitiesBefore = new ArrayList<>();
    private final List<PersonYear> service = new ArrayList<>();
    private final List<PersonYear> serviceBefore = new ArrayList<>();
    private final List<Volunteer> volunteers = new ArrayList<>();
    private final List<Headcount> headcounts = new ArrayList<>();

    @Test
    void minutesBelongToTheMonthInWhichTheirActivityStarts() {
        held("sep-30", "2026-09-30T15:59:59Z", 1);
        held("oct-1", "2026-09-30T16:00:00Z", 1);
        served("v1", "sep-30", 61);
        served("v2", "oct-1", 240);

        assertThat(of("2026-09").minutes()).isEqualTo(61);
        assertThat(of("2026-10").minutes()).isEqualTo(240);
        assertThat(of("2026-Q3").minutes()).isEqualTo(61);
        assertThat(of("2026-Q4").participants()).isEqualTo(1);
        assertThat(of("2026").minutes()).isEqualTo(301);
    }

    @Test
    void monthsAddUpToTheYearEvenIfAnActivityStartsOnTheEveOfIt() {
        activitiesBefore.add(activity("eve", "2025-12-31T15:00:00Z", "SELF_ORGANISED", "CLOSED", 1));
        served("v1", "eve", 30);

        assertThat(of("2026-01").minutes()).isEqualTo(30);
        assertThat(of("2026").minutes()).isEqualTo(30);
    }

    @Test
    void serviceInAnUnknownActivityBelongsOnlyToTheYear() {
        served("v1", "unknown", 30);

        assertThat(of("2026").minutes()).isEqualTo(30);
        assertThat(SummaryPeriod.monthsOf(2026).stream()
                        .mapToLong(month -> of(month.value()).minutes())
                        .sum())
                .isZero();
    }

    @Test
    void activitiesCountByModeUnlessCancelled() {
        activities.add(activity("a1", "2026-09-01T01:00:00Z", "CONCENTRATED", "CLOSED", 0));
        activities.add(activity("a2", "2026-09-02T01:00:00Z", "SELF_ORGANISED", "CLOSED", 1));
        activities.add(activity("a3", "2026-09-03T01:00:00Z", "SELF_ORGANISED", "PLANNED", 2));
        activities.add(activity("a4", "2026-09-04T01:00:00Z", "SELF_ORGANISED", "CANCELLED", 1));
        activities.add(activity("a5", "2026-10-01T01:00:00Z", "SELF_ORGANISED", "CLOSED", 1));

        assertThat(breakdown("2026-09").activityModes())
                .isEqualTo(Map.of("CONCENTRATED", 1L, "SELF_ORGANISED", 1L, "JOINT", 1L));
        assertThat(background("2026-09").activityStates())
                .isEqualTo(Map.of("CLOSED", 2L, "PLANNED", 1L, "CANCELLED", 1L));
    }

    @Test
    void activeMeansServiceWithinTwelveMonths() {
        onRoster("v1", false);
        onRoster("v2", false);
        activitiesBefore.add(activity("edge", "2025-09-30T01:00:00Z", "SELF_ORGANISED", "CLOSED", 1));
        activitiesBefore.add(activity("within", "2025-10-01T01:00:00Z", "SELF_ORGANISED", "CLOSED", 1));
        serviceBefore.add(person("v1", 2025, "edge", 60));
        serviceBefore.add(person("v2", 2025, "within", 60));

        assertThat(breakdown("2026-09").active()).isEqualTo(1);
        assertThat(breakdown("2026-10").active()).isZero();
    }

    @Test
    void rosterAndHeadcountAreThoseOfTheLastDay() {
        joined("v1", "2026-09-30");
        joined("v2", "2026-10-01");
        headcounts.add(new Headcount(YearMonth.of(2026, 8), 100, 37, null));
        headcounts.add(new Headcount(YearMonth.of(2026, 10), 90, 37, null));

        assertThat(of("2026-09").volunteers()).isEqualTo(1);
        assertThat(background("2026-09").headcount()).isEqualTo(137);
        assertThat(of("2026-Q4").volunteers()).isEqualTo(2);
        assertThat(background("2026-Q4").headcount()).isEqualTo(127);
    }

    @Test
    void partyMembersAreCountedBesideAll() {
        onRoster("v1", true);
        onRoster("v2", true);
        onRoster("v3", false);
        held("a1", "2026-09-01T01:00:00Z", 1);
        served("v1", "a1", 90);
        served("v3", "a1", 30);

        assertThat(breakdown("2026-09").party()).isEqualTo(new PartyShare(2, 1, 90));
        assertThat(breakdown("2026-10").party()).isEqualTo(new PartyShare(2, 0, 0));
    }

    private Figures of(String period) {
        var data = new AgencyYear(
                2026, activities, activitiesBefore, Organisers.UNKNOWN, service, serviceBefore, volunteers, headcounts);
        return new AgencyOverview(data, new SummaryPeriod(period), TODAY)
                .with(PeriodVerdicts.NONE)
                .figures();
    }

    private Background background(String period) {
        var background = of(period).background();
        assertThat(background).isNotNull();
        return background;
    }

    private Breakdown breakdown(String period) {
        var breakdown = background(period).breakdown();
        assertThat(breakdown).isNotNull();
        return breakdown;
    }

    private void held(String id, String startsAt, int branches) {
        activities.add(activity(id, startsAt, "SELF_ORGANISED", "CLOSED", branches));
    }

    private static Activity activity(String id, String startsAt, String mode, String state, int branches) {
        var starts = Instant.parse(startsAt);
        var units = new ArrayList<UnitId>();
        for (int i = 1; i <= branches; i++) {
            units.add(new UnitId("b" + i));
        }
        return new Activity(
                new ActivityId(id), new ProjectId("p1"), "文明交通劝导", mode, state, units, null, null, starts, starts);
    }

    private void served(String volunteer, String activity, long minutes) {
        service.add(person(volunteer, 2026, activity, minutes));
    }

    private static PersonYear person(String volunteer, int year, String activity, long minutes) {
        var part = new PersonYear.Service(new ActivityId(activity), SECTION, null, minutes, null);
        return new PersonYear(new VolunteerId(volunteer), year, 1, List.of(part));
    }

    private void onRoster(String id, boolean partyMember) {
        volunteers.add(volunteer(id, "2024-01-01", partyMember));
    }

    private void joined(String id, String day) {
        volunteers.add(volunteer(id, day, false));
    }

    private static Volunteer volunteer(String id, String joinedOn, boolean partyMember) {
        return new Volunteer(
                new VolunteerId(id),
                null,
                SECTION,
                null,
                Volunteer.State.ACTIVE,
                partyMember,
                Volunteer.NationalStatus.NONE,
                LocalDate.parse(joinedOn),
                null,
                null,
                null,
                null);
    }
}
