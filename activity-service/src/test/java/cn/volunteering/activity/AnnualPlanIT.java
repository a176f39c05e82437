package cn.volunteering.activity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.Caller;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Annual plans: drafted by a liaison, adopted by the committee, revised, and compared with what was done (QH-08). */
@ServiceTest
class AnnualPlanIT {

    private static final String PLANS = "/annual-plans";

    @Autowired
    TestAgencies agencies;

    @Autowired
    TestClock clock;

    private TestAgency agency;

    @BeforeEach
    void anAgencyAtNine() {
        clock.reset();
        agency = agencies.withVolunteers(1);
    }

    @Test
    void aPlanIsAdoptedRevisedAndComparedWithWhatWasDone() {
        var drafted = agency.liaison().post(PLANS, aPlan("SECTION", TestAgency.SECTION, 1));
        assertThat(drafted.status()).as(drafted.body().toString()).isEqualTo(201);
        String path = PLANS + "/" + drafted.id();
        assertThat(actions(drafted.body())).containsExactlyInAnyOrder("REVISE", "DELETE");
        var adopted = agency.committee().post(path + "/adoption", Map.of(), drafted.etag());
        assertThat(adopted.body().path("inForce").asInt()).isEqualTo(1);
        String activity = agency.runningActivity(2);
        agency.liaison().post("/activities/" + activity + "/end");

        var revised = agency.liaison().put(path, Map.of("items", List.of(anItem(4, null, 2))), adopted.etag());

        assertThat(revised.body().path("state").asString()).isEqualTo("DRAFT");
        assertThat(revised.body().path("inForce").asInt()).isEqualTo(1);
        assertThat(outcomes(path + "/progress")).containsExactly("MET");
        assertThat(outcomes(path + "/progress?edition=2")).containsExactly("OPEN");
        assertThat(agency.committee().get(path + "/progress?edition=3").status())
                .isEqualTo(404);
        assertThat(agency.liaison().delete(path, revised.etag()).problem()).isEqualTo("plan-adopted");
        assertThat(agency.liaison()
                        .delete(path + "/draft", revised.etag())
                        .body()
                        .path("state")
                        .asString())
                .isEqualTo("ADOPTED");
    }

    @Test
    void eachOwnerHasOnePlanAYear() {
        assertThat(agency.committee().post(PLANS, aPlan("UNIT", null, 1)).status())
                .isEqualTo(201);
        assertThat(agency.committee().post(PLANS, aPlan("UNIT", null, 2)).problem())
                .isEqualTo("already-exists");
        assertThat(agency.committee()
                        .post(PLANS, aPlan("BRANCH", TestAgency.BRANCH, 1))
                        .status())
                .isEqualTo(201);
        assertThat(agency.committee()
                        .post(PLANS, aPlan("BRANCH", TestAgency.SECTION, 1))
                        .problem())
                .isEqualTo("branch-unknown");
        assertThat(total(agency.committee(), "?year=2026")).isEqualTo(2);
        assertThat(total(agency.committee(), "?owner=BRANCH&unit=" + TestAgency.BRANCH))
                .isEqualTo(1);
        assertThat(total(agency.committee(), "?year=2025")).isZero();
        assertThat(total(agency.committee(), "?state=ADOPTED")).isZero();
    }

    @Test
    void aLiaisonPlansForTheOwnSectionAndSeesThePlanOfTheUnit() {
        String unit = PLANS + "/"
                + agency.committee().post(PLANS, aPlan("UNIT", null, 1)).id();
        String other = PLANS + "/"
                + agency.liaison()
                        .post(PLANS, aPlan("SECTION", TestAgency.SECTION, 1))
                        .id();

        assertThat(agency.coLiaison()
                        .post(PLANS, aPlan("SECTION", TestAgency.SECTION, 1))
                        .problem())
                .isEqualTo("plan-outside-section");
        assertThat(agency.coLiaison().post(PLANS, aPlan("UNIT", null, 1)).problem())
                .isEqualTo("plan-outside-section");
        assertThat(agency.coLiaison().get(other).status()).isEqualTo(404);
        assertThat(actions(agency.coLiaison().read(unit))).isEmpty();
        assertThat(total(agency.coLiaison(), "")).isEqualTo(1);
        assertThat(agency.coLiaison()
                        .put(unit, Map.of("items", List.of(anItem(1, null, 1))), "\"1\"")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aPlanNamesOnlyKnownThemesAndQuarters() {
        var unknown = aPlan("UNIT", null, 1);
        unknown.put("items", List.of(anItem(1, "CARE/NOBODY", 1)));
        assertThat(agency.committee().post(PLANS, unknown).problem()).isEqualTo("term-unknown");
        var fifth = aPlan("UNIT", null, 1);
        fifth.put("items", List.of(anItem(5, null, 0)));
        assertThat(agency.committee().post(PLANS, fifth).faultyFields())
                .containsExactlyInAnyOrder("items[0].quarter", "items[0].activities");
        var themed = aPlan("UNIT", null, 1);
        themed.put("items", List.of(anItem(1, "CARE/NATURE", 1)));
        var item = agency.committee()
                .post(PLANS, themed)
                .body()
                .path("editions")
                .path(0)
                .path("items")
                .path(0);
        assertThat(item.path("theme").path("title").asString()).isEqualTo("关爱自然");
    }

    private static Map<String, Object> aPlan(String owner, @Nullable String unit, int activities) {
        var plan = new HashMap<String, Object>();
        plan.put("year", 2026);
        plan.put("owner", owner);
        plan.put("unitId", unit);
        plan.put("items", List.of(anItem(4, null, activities)));
        return plan;
    }

    private static Map<String, Object> anItem(int quarter, @Nullable String theme, int activities) {
        var item = new HashMap<String, Object>();
        item.put("quarter", quarter);
        item.put("title", "文明交通劝导");
        item.put("theme", theme);
        item.put("activities", activities);
        return item;
    }

    private List<String> outcomes(String path) {
        return agency.committee()
                .read(path)
                .path("lines")
                .valueStream()
                .map(line -> line.path("outcome").asString())
                .toList();
    }

    private static int total(Caller caller, String query) {
        return caller.read(PLANS + query).path("total").asInt();
    }

    private static List<String> actions(JsonNode object) {
        return object.path("allowedActions")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }
}
