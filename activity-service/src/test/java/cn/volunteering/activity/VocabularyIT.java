package cn.volunteering.activity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.TestEvents;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Codes of the vocabularies: shipped, entered by the agency, carried by projects and activities, and published. */
@ServiceTest
class VocabularyIT {

    private static final String CAMPAIGN = "CAMPAIGN/CITY-2026";

    @Autowired
    TestAgencies agencies;

    @Autowired
    TestClock clock;

    @Autowired
    TestEvents events;

    private TestAgency agency;

    @BeforeEach
    void anAgencyAtNine() {
        clock.reset();
        agency = agencies.withVolunteers(1);
    }

    @Test
    void anAgencyAddsItsCampaignBesideTheShippedTerms() {
        assertThat(total("/vocabulary?kind=CARE")).isEqualTo(3);
        assertThat(total("/vocabulary?kind=CENTRAL_TASK")).isZero();

        var entered = agency.committee().post("/vocabulary-terms", campaign("2026-03-01", "2026-11-21"));
        assertThat(entered.status()).isEqualTo(201);
        assertThat(agency.committee()
                        .post("/vocabulary-terms", campaign(null, null))
                        .problem())
                .isEqualTo("already-exists");

        var found = agency.volunteer(1).read("/vocabulary?q=创城&on=2026-11-21&kind=CAMPAIGN");
        assertThat(found.path("items").valueStream().map(each -> each.path("id").asString()))
                .contains(CAMPAIGN)
                .contains("CAMPAIGN/XINING-CIVILISED-CITY");
        assertThat(ofCampaign(found).path("nationalCategory").path("code").asString())
                .isEqualTo("0010");
        assertThat(ofCampaign(found).path("own").asBoolean()).isTrue();
        assertThat(total("/vocabulary?q=CITY-2026&on=2026-11-22")).isZero();
        assertThat(agency.liaison()
                        .post("/vocabulary-terms", campaign(null, null))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void anActivityTakesOverTheThemesOfItsProjectAndIsFoundByThem() {
        agency.committee().post("/vocabulary-terms", campaign("2026-03-01", "2026-11-21"));
        String project = projectWith(List.of("CARE/SOCIETY", CAMPAIGN));

        var inheriting = plan(project, null);
        var choosing = plan(project, List.of("CARE/NATURE"));

        assertThat(themesOf(inheriting)).containsExactly("CARE/SOCIETY", CAMPAIGN);
        assertThat(themesOf(choosing)).containsExactly("CARE/NATURE");
        assertThat(total("/activities?theme=" + CAMPAIGN)).isEqualTo(1);
        assertThat(total("/calendar?theme=CARE/NATURE")).isEqualTo(1);
        assertThat(total("/activities?theme=BRAND/GREENERY")).isZero();
        assertThat(total("/projects?theme=CARE/SOCIETY")).isEqualTo(1);
        assertThat(total("/projects?theme=CARE/NATURE")).isZero();
        var published = events.await(
                "activity.events.v1",
                1,
                event -> event.tenant().equals(agency.id())
                        && event.type().equals("volunteering.activity.activity-changed.v1")
                        && event.subject().equals(inheriting.path("id").asString()));
        assertThat(published
                        .getFirst()
                        .data()
                        .path("themes")
                        .path(1)
                        .path("title")
                        .asString())
                .isEqualTo("创城行动2026");
    }

    @Test
    void aCodeMustBeKnownAndValidOnTheDayOfTheActivity() {
        agency.committee().post("/vocabulary-terms", campaign("2026-03-01", "2026-11-20"));
        String project = agency.acceptedProject();
        String path = "/projects/" + project + "/activities";

        assertThat(agency.liaison().post(path, aPlan(List.of("CARE/NOBODY"))).problem())
                .isEqualTo("term-unknown");
        assertThat(agency.liaison().post(path, aPlan(List.of(CAMPAIGN))).problem())
                .isEqualTo("term-not-valid");
        assertThat(agency.liaison().post(path, aPlan(List.of("CARE/NATURE"))).status())
                .isEqualTo(201);
    }

    @Test
    void aChangedPlanKeepsItsThemesUnlessItNamesOthers() {
        var planned = plan(agency.acceptedProject(), List.of("CARE/NATURE"));
        String path = "/activities/" + planned.path("id").asString();

        var kept = agency.liaison().put(path, aPlan(null), "\"1\"");
        var cleared = agency.liaison().put(path, aPlan(List.of()), kept.etag());

        assertThat(themesOf(kept.body())).containsExactly("CARE/NATURE");
        assertThat(themesOf(cleared.body())).isEmpty();
    }

    @Test
    void aPlanWithoutATermOfCareIsRefusedIfThePolicySaysSo() {
        String project = agency.acceptedProject();
        agency.policyPublished("care-terms.requirement", "CHOICE", "FIXED", "REQUIRED");

        Awaitility.await("the policy is known").atMost(Duration.ofSeconds(30)).until(() -> "activity-care-missing"
                .equals(agency.liaison()
                        .post("/projects/" + project + "/activities", aPlan(List.of()))
                        .problem()));

        assertThat(agency.liaison()
                        .post("/projects/" + project + "/activities", aPlan(List.of("CARE/NATURE")))
                        .status())
                .isEqualTo(201);
    }

    private String projectWith(List<String> themes) {
        var proposal = new HashMap<>(TestAgency.aProposal());
        proposal.put("themes", themes);
        return agency.liaison().post("/projects", proposal).id();
    }

    private JsonNode plan(String project, @Nullable List<String> themes) {
        var planned = agency.liaison().post("/projects/" + project + "/activities", aPlan(themes));
        assertThat(planned.status()).as(planned.body().toString()).isEqualTo(201);
        return planned.body();
    }

    private static Map<String, Object> aPlan(@Nullable List<String> themes) {
        var plan = new HashMap<>(TestAgency.aPlan(3));
        if (themes != null) {
            plan.put("themes", themes);
        }
        return plan;
    }

    private int total(String path) {
        return agency.committee().read(path).path("total").asInt();
    }

    private static JsonNode ofCampaign(JsonNode page) {
        return page.path("items")
                .valueStream()
                .filter(each -> each.path("id").asString().equals(CAMPAIGN))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> themesOf(JsonNode object) {
        return object.path("themes")
                .valueStream()
                .map(each -> each.path("id").asString())
                .toList();
    }

    private static Map<String, Object> campaign(@Nullable String from, @Nullable String until) {
        var term = new HashMap<String, Object>();
        term.put("kind", "CAMPAIGN");
        term.put("code", "CITY-2026");
        term.put("title", "创城行动2026");
        term.put("nationalCategory", "CIVILITY");
        term.put("validFrom", from);
        term.put("validUntil", until);
        term.put("position", 10);
        return term;
    }
}
