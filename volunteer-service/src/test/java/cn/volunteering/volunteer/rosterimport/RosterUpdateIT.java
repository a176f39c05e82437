package cn.volunteering.volunteer.rosterimport;

import static cn.volunteering.volunteer.personaldata.TestNumbers.number;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.TestClient.Answer;
import cn.volunteering.volunteer.AgencyWithSection;
import cn.volunteering.volunteer.rosterimport.file.RosterFiles;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A list that comes every month: everything is listed first, then done, and nobody is removed. */
class RosterUpdateIT extends AgencyWithSection {

    private static final String HEADINGS = "姓名,证件号码,处室,手机,入队日期,政治面貌\n";
    private static final String MARCH = HEADINGS
            + "测试甲," + number(1) + ",办公室,13900000060,2020-08-03,群众\n"
            + "测试乙," + number(2) + ",办公室,13900000061,2020-08-03,群众\n"
            + "测试丙," + number(3) + ",办公室,13900000062,2020-08-03,群众\n";
    private static final String APRIL = HEADINGS
            + "测试甲," + number(1) + ",办公室,13900000060,2020-08-03,群众\n"
            + "测试乙," + number(2) + ",政策法规处,13900000066,2020-08-03,共青团员\n"
            + "测试丁," + number(4) + ",办公室,13900000063,2024-04-01,群众\n";

    private String law = "";

    @BeforeEach
    void march() {
        law = agency.section("政策法规处");
        assertThat(agency.upload("三月.csv", bytes(MARCH)).status()).isEqualTo(201);
    }

    @Test
    void planListsEveryoneAndChangesNothing() {
        var plan = plan(APRIL);

        assertThat(plan.status()).isEqualTo(200);
        assertThat(person(plan, 2).path("kind").asString()).isEqualTo("UNCHANGED");
        assertThat(person(plan, 3).path("kind").asString()).isEqualTo("CHANGED");
        assertThat(person(plan, 3).path("changes").valueStream().map(change -> change.path("field")
                        .asString()))
                .containsExactlyInAnyOrder("处室", "手机", "政治面貌");
        assertThat(person(plan, 4).path("kind").asString()).isEqualTo("NEW");
        assertThat(plan.body().path("missing").path(0).path("displayName").asString())
                .isEqualTo("测试丙");
        assertThat(plan.body().path("counts").path("missing").asInt()).isOne();
        assertThat(plan.body().toString()).doesNotContain(number(2), "13900000066");
        assertThat(total()).isEqualTo(3);
    }

    @Test
    void applyDoesWhatThePlanListsOnce() {
        String plan = plan(APRIL).text("plan");

        var applied = apply(APRIL, plan);

        assertThat(applied.status()).isEqualTo(200);
        assertThat(applied.body().path("failed").isEmpty()).isTrue();
        assertThat(total()).isEqualTo(4);
        var second = named("测试乙");
        assertThat(second.path("sectionId").asString()).isEqualTo(law);
        assertThat(second.path("phone").asString()).isEqualTo("139****0066");
        assertThat(second.path("partyStatus").asString()).isEqualTo("LEAGUE_MEMBER");
        assertThat(named("测试丙").path("state").asString()).isEqualTo("REGISTERED");
        var again = apply(APRIL, plan);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("roster-plan-changed");
        assertThat(plan(APRIL).body().path("counts").path("unchanged").asInt()).isEqualTo(3);
    }

    @Test
    void applyWhenTheRosterChangedAfterThePlanIsRefused() {
        String plan = plan(APRIL).text("plan");
        agency.register(9, office);

        assertThat(apply(APRIL, plan).status()).isEqualTo(409);
        assertThat(total()).isEqualTo(4);
    }

    @Test
    void someoneWhoLeftComesBackWithTheDayOfFirstJoining() {
        String id = named("测试丙").path("id").asString();
        committee.post(
                "/volunteers/" + id + "/departure",
                Map.of("on", today(), "reason", "调离"),
                committee.get("/volunteers/" + id).etag());

        var plan = plan(MARCH + "\n");
        assertThat(person(plan, 4).path("kind").asString()).isEqualTo("RETURNING");
        assertThat(apply(MARCH + "\n", plan.text("plan")).status()).isEqualTo(200);

        assertThat(named("测试丙").path("state").asString()).isEqualTo("REGISTERED");
        assertThat(named("测试丙").path("joinedOn").asString()).isEqualTo("2020-08-03");
    }

    @Test
    void movesTakeEffectFromTheGivenDay() {
        var parts = agency.file("四月.csv", bytes(APRIL));
        parts.add("effectiveFrom", "2026-04-01");
        var plan = committee.upload("/roster-imports/plans", parts);
        parts.add("plan", plan.text("plan"));

        assertThat(committee.upload("/roster-imports/updates", parts).status()).isEqualTo(200);

        var placements = committee
                .get("/volunteers/" + named("测试乙").path("id").asString() + "/placements")
                .body();
        assertThat(placements.path(0).path("from").asString()).isEqualTo("2026-04-01");
        assertThat(placements.size()).isEqualTo(2);
    }

    @Test
    void faultyRowsAreLeftOutAndCanBeMendedAndSentAgain() {
        String may = APRIL + "测试戊," + number(5).substring(1) + ",办公室,13900000064,,群众\n";
        var plan = plan(may);
        assertThat(person(plan, 5).path("kind").asString()).isEqualTo("FAULTY");
        assertThat(person(plan, 5).path("errors").path(0).path("cell").asString())
                .isEqualTo("B5");

        var faulty = committee.upload("/roster-imports/faulty-rows", agency.file("五月.csv", bytes(may)));

        assertThat(faulty.status()).isEqualTo(200);
        var rows = RosterFiles.read(faulty.bytes()).orThrow().rows();
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().cells()).endsWith("政治面貌", "问题");
        assertThat(rows.getLast().cells()).startsWith("测试戊").last().asString().contains("17 位");
        assertThat(apply(may, plan.text("plan")).status()).isEqualTo(200);
        assertThat(total()).isEqualTo(4);
    }

    @Test
    void planWhenHeadingsAreMissingIs422AndWhenFileIsNoTableIs415() {
        assertThat(plan("姓名,处室\n测试甲,办公室\n").status()).isEqualTo(422);
        assertThat(plan("<html></html>").status()).isEqualTo(415);
    }

    private Answer plan(String file) {
        return committee.upload("/roster-imports/plans", agency.file("四月.csv", bytes(file)));
    }

    private Answer apply(String file, String plan) {
        var parts = agency.file("四月.csv", bytes(file));
        parts.add("plan", plan);
        return committee.upload("/roster-imports/updates", parts);
    }

    private static JsonNode person(Answer plan, int row) {
        return plan.body()
                .path("people")
                .valueStream()
                .filter(person -> person.path("row").asInt() == row)
                .findFirst()
                .orElseThrow();
    }

    private JsonNode named(String name) {
        return committee.read("/volunteers?name=" + name).path("items").path(0);
    }

    private int total() {
        return committee.read("/volunteers").path("total").asInt();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
    }
}
