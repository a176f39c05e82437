package cn.volunteering.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestTenants;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

/** Repeated and re-ordered events make the same dashboards, and so does a rebuild. */
@PlatformTest
class InterleavingsIT {

    private static final long SEED = 20261130;

    @Autowired
    TestTenants tenants;

    @Autowired
    PlatformCalendar calendar;

    @Autowired
    MongoTemplate mongo;

    private TestOffice office;
    private int last;

    @BeforeEach
    void anOffice() {
        office = new TestOffice(tenants.office(), tenants);
        last = calendar.thisYear() - 1;
    }

    @Test
    void agenciesWithTheSameEventsInAnotherOrderHaveTheSameDashboards() {
        var ordered = new TestAgency(tenants.agencyUnder(office.id()), tenants);
        var disturbed = new TestAgency(tenants.agencyUnder(office.id()), tenants);
        year().forEach(event -> event.accept(ordered));
        inAnotherOrderAndRepeated().forEach(event -> event.accept(disturbed));

        for (String period : periods()) {
            ordered.awaitMinutes(period, 90 + 61 - 20);
            disturbed.committee().awaitAt("/summaries/" + period, summary -> assertThat(figures(summary))
                    .as("seed %d, %s", SEED, period)
                    .isEqualTo(figures(ordered.committee().read("/summaries/" + period))));
        }
    }

    @Test
    void aRebuildMakesTheSameDashboardsToTheByte() {
        var agency = new TestAgency(tenants.agencyUnder(office.id()), tenants);
        year().forEach(event -> event.accept(agency));
        periods().forEach(period -> agency.awaitMinutes(period, 90 + 61 - 20));
        var before = dashboards(agency);

        agency.inside(() ->
                mongo.updateMulti(new Query(), new Update().set("state.overview.figures.minutes", 1L), "summaries"));
        agency.inside(() -> Stream.of("facts", "entries", "totals", "verdicts")
                .forEach(collection -> mongo.remove(new Query(), collection)));
        Stream.of("facts", "person-totals", "verdicts", "summaries").forEach(agency::rebuild);

        assertThat(Stream.of("facts", "person-totals", "verdicts", "summaries").allMatch(agency::isClean))
                .isTrue();
        assertThat(dashboards(agency)).isEqualTo(before);
    }

    @Test
    void aLostRollupIsRebuiltFromWhatWasSent() {
        var agency = new TestAgency(tenants.agencyUnder(office.id()), tenants);
        year().forEach(event -> event.accept(agency));
        periods().forEach(period -> awaitRollup(period, 90 + 61 - 20));
        var before = rollups();

        office.inside(() -> Stream.of("received-summaries", "summary-versions", "summaries")
                .forEach(collection -> mongo.remove(new Query(), collection)));
        assertThat(office.isClean("received-summaries")).isFalse();
        Stream.of("received-summaries", "summaries").forEach(office::rebuild);

        assertThat(rollups()).isEqualTo(before);
        assertThat(office.isClean("received-summaries")).isTrue();
    }

    @Test
    void aLostSummaryGoesOnWithItsVersions() {
        var agency = new TestAgency(tenants.agencyUnder(office.id()), tenants);
        year().forEach(event -> event.accept(agency));
        periods().forEach(period -> awaitRollup(period, 90 + 61 - 20));

        agency.inside(() -> mongo.remove(new Query(), "summaries"));
        agency.serve("e4", "v1", "sep", last, 30);

        periods().forEach(period -> awaitRollup(period, 90 + 61 - 20 + 30));
    }

    private void awaitRollup(String period, long minutes) {
        office.officer().awaitAt("/rollup/" + period, rollup -> {
            var total = rollup.path("total");
            assertThat(total.path("minutes").asLong()).as(period).isEqualTo(minutes);
            assertThat(total.path("volunteers").asLong()).as(period).isEqualTo(2);
            assertThat(total.path("headcount").asLong()).as(period).isEqualTo(138);
            assertThat(total.path("activityStates").path("CLOSED").asLong())
                    .as(period)
                    .isEqualTo(1);
        });
    }

    private List<String> rollups() {
        return periods().stream()
                .map(period -> office.officer().read("/rollup/" + period))
                .map(rollup -> rollup.path("total").toString()
                        + rollup.path("rows").path(0).path("summary").path("version")
                        + rollup.path("rows").path(0).path("summary").path("change"))
                .toList();
    }

    private List<String> dashboards(TestAgency agency) {
        return periods().stream()
                .map(period -> figures(agency.committee().read("/summaries/" + period)))
                .toList();
    }

    private List<String> periods() {
        return List.of(last + "-09", last + "-Q3", Integer.toString(last));
    }

    private static String figures(JsonNode summary) {
        return summary.path("figures").toString() + summary.path("activityStates") + summary.path("staff");
    }

    private List<Consumer<TestAgency>> inAnotherOrderAndRepeated() {
        var events = new ArrayList<>(year());
        events.addAll(year());
        Collections.shuffle(events, new Random(SEED));
        return events;
    }

    private List<Consumer<TestAgency>> year() {
        return List.of(
                agency -> agency.volunteerChanged("v1", "s1", 1),
                agency -> agency.volunteerChanged("v2", "s1", "b1", 1),
                agency -> agency.volunteerChanged("v2", "s1", "b1", 2),
                agency -> agency.headcountChanged(last + "-08", 100, 37, 1),
                agency -> agency.headcountChanged(last + "-08", 101, 37, 2),
                agency -> agency.activityChanged("sep", "RUNNING", last + "-09-12T01:00:00Z", 1),
                agency -> agency.activityChanged("sep", "CLOSED", last + "-09-12T01:00:00Z", 2),
                agency -> agency.serve("e1", "v1", "sep", last, 90),
                agency -> agency.serve("e2", "v2", "sep", last, 61),
                agency -> agency.serve("e3", "v2", "sep", last, -20));
    }
}
