package cn.volunteering.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestTenants;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Facts and totals are right even if events arrive twice, late or in another order, and can be rebuilt. */
@PlatformTest
class FactsIT {

    @Autowired
    TestTenants tenants;

    @Autowired
    MongoTemplate mongo;

    private TestAgency agency;

    @BeforeEach
    void anAgency() {
        agency = new TestAgency(tenants);
    }

    @Test
    void unitTotalsAreThoseOfTheSectionAtTheTimeOfService() {
        agency.sectionChanged("s1", "政策法规处", 1);
        agency.sectionChanged("s2", "中小企业处", 1);
        agency.volunteerChanged("v1", "s1", 1);
        agency.send(agency.posted("e1", "v1", "s1", "b1", 60));
        agency.volunteerChanged("v1", "s2", 2);
        agency.send(agency.posted("e2", "v1", "s2", "b1", 30));

        agency.committee().awaitAt("/units?axis=SECTION&year=2026", units -> {
            assertThat(units.size()).isEqualTo(2);
            assertThat(units.path(0).path("name").asString()).isEqualTo("政策法规处");
            assertThat(units.path(0).path("minutes").asLong()).isEqualTo(60);
            assertThat(units.path(1).path("minutes").asLong()).isEqualTo(30);
        });
        var person = agency.committee().read("/persons/v1?year=2026");
        assertThat(person.path("minutes").asLong()).isEqualTo(90);
        assertThat(person.path("hours").asString()).isEqualTo("1.50");
        assertThat(person.path("services").size()).isEqualTo(2);
    }

    @Test
    void unitsIncludeActiveOnesWithoutService() {
        agency.sectionChanged("s1", "政策法规处", 1);
        agency.sectionChanged("s2", "中小企业处", 1);
        agency.send(agency.posted("e1", "v1", "s1", null, 60));

        agency.committee().awaitAt("/units?axis=SECTION&year=2026", units -> {
            assertThat(units.path(0).path("minutes").asLong()).isEqualTo(60);
            assertThat(units.path(1).path("name").asString()).isEqualTo("中小企业处");
            assertThat(units.path(1).path("minutes").asLong()).isZero();
        });
        var branches = agency.committee().read("/units?axis=BRANCH&year=2026");
        assertThat(branches.size()).isEqualTo(1);
        assertThat(branches.path(0).has("unitId")).isFalse();
    }

    @Test
    void activitiesOfTheYearAreCountedByTheStateTheyAreIn() {
        agency.activityChanged("a1", "RUNNING", "2026-03-05T01:00:00Z", 1);
        agency.activityChanged("a1", "CLOSED", "2026-03-05T01:00:00Z", 2);
        agency.activityChanged("a2", "CLOSED", "2026-12-31T15:59:59Z", 1);
        agency.activityChanged("a3", "CLOSED", "2026-12-31T16:00:00Z", 1);
        agency.activityChanged("a4", "RECRUITING", "2025-12-31T16:00:00Z", 1);

        agency.committee().awaitAt("/summary?year=2026", summary -> {
            assertThat(summary.path("activityStates").path("CLOSED").asInt()).isEqualTo(2);
            assertThat(summary.path("activityStates").path("RECRUITING").asInt())
                    .isEqualTo(1);
            assertThat(summary.path("activityStates").has("RUNNING")).isFalse();
        });
        assertThat(agency.isClean("facts")).isTrue();
    }

    @Test
    void factsWhenOlderEventsArriveLateKeepTheNewer() {
        agency.headcountChanged("2026-10", 100, 37, 2);
        agency.headcountChanged("2026-10", 1, 1, 1);
        agency.sectionChanged("s1", "新名称", 3);
        agency.sectionChanged("s1", "旧名称", 2);
        agency.volunteerChanged("v1", "s1", 1);
        agency.send(agency.posted("e1", "v1", "s1", "b1", 60));

        agency.awaitMinutes(60);
        agency.committee().awaitAt("/summary?year=2026", summary -> {
            assertThat(summary.path("staff").path("total").asInt()).isEqualTo(137);
            assertThat(summary.path("nationallyRegistered").asInt()).isEqualTo(1);
        });
        assertThat(agency.committee()
                        .read("/units?axis=SECTION&year=2026")
                        .path(0)
                        .path("name")
                        .asString())
                .isEqualTo("新名称");
        assertThat(agency.isClean("facts")).isTrue();
    }

    @Test
    void totalsWhenEntriesArriveTwiceAndBackwardsAreTheirSum() {
        List<String> entries = IntStream.range(0, 40).mapToObj(i -> "e" + i).toList();
        entries.forEach(entry -> agency.send(agency.posted(entry, "v1", "s1", "b1", 7)));
        entries.reversed().forEach(entry -> agency.send(agency.posted(entry, "v1", "s1", "b1", 7)));
        agency.send(agency.posted("e0.reverse", "v1", "s1", "b1", -7));

        agency.awaitMinutes(273);
        assertThat(agency.isClean("facts")).isTrue();
        assertThat(agency.isClean("person-totals")).isTrue();
        assertThat(agency.isClean("summaries")).isTrue();
    }

    @Test
    void totalsWhenEverythingIsLostAreRebuiltFromTheEvents() {
        agency.volunteerChanged("v1", "s1", 1);
        agency.send(agency.posted("e1", "v1", "s1", "b1", 60));
        agency.awaitMinutes(60);

        agency.inside(() ->
                List.of("facts", "entries", "totals").forEach(collection -> mongo.remove(new Query(), collection)));
        assertThat(agency.isClean("facts")).isFalse();
        agency.rebuild("facts");

        assertThat(agency.isClean("facts")).isTrue();
        assertThat(agency.isClean("person-totals")).isTrue();
        assertThat(agency.committee()
                        .read("/persons/v1?year=2026")
                        .path("minutes")
                        .asLong())
                .isEqualTo(60);
    }

    @Test
    void totalsWhenTamperedWithAreReportedAndRebuilt() {
        agency.send(agency.posted("e1", "v1", "s1", "b1", 60));
        agency.awaitMinutes(60);

        agency.inside(
                () -> mongo.updateFirst(new Query(), Update.update("total.services.0.minutes", 6_000L), "totals"));
        assertThat(agency.isClean("person-totals")).isFalse();
        assertThat(agency.isClean("summaries")).isFalse();
        agency.rebuild("person-totals");

        assertThat(agency.isClean("person-totals")).isTrue();
        assertThat(agency.isClean("summaries")).isTrue();
    }

    @Test
    void summariesWhenOneIsLostAreRebuilt() {
        agency.send(agency.posted("e1", "v1", "s1", "b1", 60));
        agency.awaitMinutes(60);

        agency.inside(() -> mongo.remove(new Query(), "summaries"));
        assertThat(agency.isClean("summaries")).isFalse();
        agency.rebuild("summaries");

        assertThat(agency.isClean("summaries")).isTrue();
        agency.awaitMinutes(60);
    }

    @Test
    void storedFormsContainPlainValuesAndNoClassNames() {
        agency.sectionChanged("s1", "政策法规处", 1);
        agency.volunteerChanged("v1", "s1", 1);
        agency.headcountChanged("2026-10", 100, 37, 1);
        agency.activityChanged("a1", "CLOSED", "2026-03-05T01:00:00Z", 1);
        agency.send(agency.posted("e1", "v1", "s1", null, 60));
        Awaitility.await("every event becomes a fact")
                .atMost(Duration.ofSeconds(60))
                .until(() -> documents("facts").size() + documents("entries").size() == 5);

        assertThat(documents("facts"))
                .containsExactlyInAnyOrder(
                        kept(
                                "UNIT:s1",
                                fact("_id:s1", "axis:SECTION", "name:政策法规处").append("active", true)),
                        kept("VOLUNTEER:v1", volunteer()),
                        kept(
                                        "HEADCOUNT:2026-10",
                                        fact("month:2026-10")
                                                .append("establishment", 100)
                                                .append("contract", 37))
                                .append("year", 2026),
                        kept("ACTIVITY:a1", activity()).append("year", 2026));
        assertThat(documents("entries"))
                .containsExactly(
                        fact("_id:e1", "volunteer:v1", "activity:activity-1", "section:s1", "evidence:MEASURED")
                                .append("minutes", 60)
                                .append("year", 2026));
    }

    private static Document kept(String id, Document fact) {
        return new Document("_id", id)
                .append("kind", id.split(":")[0])
                .append("version", 1L)
                .append("fact", fact);
    }

    private static Document volunteer() {
        return fact("_id:v1", "section:s1", "state:ACTIVE", "nationalStatus:REGISTERED", "joinedOn:2024-01-01")
                .append("displayName", "演示001")
                .append("partyMember", true);
    }

    private static Document activity() {
        var startsAt = Date.from(Instant.parse("2026-03-05T01:00:00Z"));
        return fact("_id:a1", "project:project-1", "title:文明交通劝导", "mode:SELF_ORGANISED", "state:CLOSED")
                .append("branches", List.of("b1"))
                .append("themes", List.of())
                .append("startsAt", startsAt)
                .append("endsAt", startsAt);
    }

    private static Document fact(String... texts) {
        var fact = new Document();
        Stream.of(texts).map(text -> text.split(":", 2)).forEach(text -> fact.append(text[0], text[1]));
        return fact;
    }

    private List<Document> documents(String collection) {
        return agency.inside(() -> mongo.findAll(Document.class, collection));
    }
}
