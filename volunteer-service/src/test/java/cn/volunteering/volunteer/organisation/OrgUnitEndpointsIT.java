package cn.volunteering.volunteer.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.Caller;
import cn.volunteering.volunteer.AgencyWithSection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the endpoints of the org units answer to commands that a unit cannot follow. */
class OrgUnitEndpointsIT extends AgencyWithSection {

    @Test
    void unitWhenNameIsTakenUnderTheSameParentIsRefused() {
        var again = Map.of("axis", "SECTION", "name", "办公室");

        assertThat(committee.post("/org-units", again).problem()).isEqualTo("org-unit-name-taken");
        agency.section("机关党委（人事处）");
        assertThat(committee
                        .post("/org-units", Map.of("axis", "SECTION", "name", "机关党委 (人事处)"))
                        .problem())
                .isEqualTo("org-unit-name-taken");
        assertThat(committee
                        .post("/org-units", Map.of("axis", "SECTION", "name", "办公室", "parentId", office))
                        .status())
                .isEqualTo(201);
        assertThat(committee
                        .post("/org-units", Map.of("axis", "BRANCH", "name", "办公室"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void unitWithMembersCannotBeClosed() {
        agency.register(1, office);

        var seen = committee.get("/org-units/" + office);

        assertThat(committee
                        .post("/org-units/" + office + "/deactivation", Map.of(), seen.etag())
                        .problem())
                .isEqualTo("org-unit-has-members");
    }

    @Test
    void aUnitOffersExactlyWhatWouldChangeItAndNamesTheUnitAbove() {
        String below = committee
                .post("/org-units", Map.of("axis", "SECTION", "name", "文印室", "parentId", office))
                .id();

        assertThat(actionsOn(committee, office)).containsExactly("RENAME");
        assertThat(actionsOn(committee, below)).containsExactly("RENAME", "CLOSE");
        assertThat(actionsOn(agency.liaison(), below)).isEmpty();
        assertThat(committee.read("/org-units/" + below).path("parentName").asString())
                .isEqualTo("办公室");
        var seen = committee.get("/org-units/" + below);
        committee.post("/org-units/" + below + "/deactivation", Map.of(), seen.etag());
        assertThat(actionsOn(committee, below)).containsExactly("RENAME", "REOPEN");
        assertThat(actionsOn(committee, office)).containsExactly("RENAME", "CLOSE");
    }

    @Test
    void unitsFollowTheirPositionsAndAreFoundByReadingAndFilter() {
        place(agency.section("政策法规处"), 2);
        place(agency.section("人事处"), 1);
        agency.branch("第一党支部");

        assertThat(names("?axis=SECTION")).containsExactly("人事处", "政策法规处", "办公室");
        assertThat(names("?q=zcfg")).containsExactly("政策法规处");
        assertThat(names("?q=法规")).containsExactly("政策法规处");
        assertThat(names("?axis=SECTION&kind=DIVISION&active=true&q=处")).containsExactly("人事处", "政策法规处");
        assertThat(names("?active=false")).isEmpty();
        assertThat(names("?parentId=" + office)).isEmpty();
        var seen = committee.get("/org-units/" + office);
        var kept = committee.put("/org-units/" + office, Map.of("name", "综合办公室"), seen.etag());
        assertThat(kept.body().path("position").asInt()).isEqualTo(999);
    }

    @Test
    void positionIsKeptWhenLeftOutAndClearedByNull() {
        place(office, 2);

        var kept = committee.put(
                "/org-units/" + office,
                Map.of("name", "综合办公室"),
                committee.get("/org-units/" + office).etag());
        assertThat(kept.body().path("position").asInt()).isEqualTo(2);
        place(office, null);

        assertThat(committee.read("/org-units/" + office).path("position").asInt())
                .isEqualTo(999);
    }

    private void place(String unit, @Nullable Integer position) {
        var seen = committee.get("/org-units/" + unit);
        var request = new HashMap<String, @Nullable Object>();
        request.put("name", seen.text("name"));
        request.put("position", position);
        assertThat(committee.put("/org-units/" + unit, request, seen.etag()).status())
                .isEqualTo(200);
    }

    private List<String> names(String query) {
        return committee
                .read("/org-units" + query)
                .path("items")
                .valueStream()
                .map(each -> each.path("name").asString())
                .toList();
    }

    private static List<String> actionsOn(Caller caller, String unit) {
        return caller.read("/org-units/" + unit)
                .path("allowedActions")
                .valueStream()
                .map(each -> each.asString())
                .toList();
    }

    @Test
    void aListIsSortedByDeclaredFieldsOnly() {
        var committee = agency.committee();
        agency.section("人事处");

        assertThat(committee.read("/org-units?sort=name,desc").path("items"))
                .extracting(unit -> unit.path("name").asString())
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(committee.get("/org-units?sort=_id").faultyFields()).containsExactly("sort");
    }
}
