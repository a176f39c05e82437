package cn.volunteering.volunteer.plannedchange;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.volunteer.AgencyWithSection;
import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.roster.AccountId;
import cn.volunteering.volunteer.roster.VolunteerId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Changes that lie in the future: planned where the change is made, carried out on their day, cancelled before. */
class PlannedChangeIT extends AgencyWithSection {

    @Autowired
    AggregateStore<PlannedChange> store;

    @Autowired
    CarryOutChanges carryOutChanges;

    @Autowired
    PlatformCalendar calendar;

    private String volunteer = "";
    private String elsewhere = "";
    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void aVolunteerAndAnotherSection() {
        volunteer = "/volunteers/" + agency.register(1, office).id();
        elsewhere = agency.section("人事处");
        today = calendar.today();
    }

    @Test
    void aMoveOnADayToComeIsPlannedShownAndCancelled() {
        var planned = committee.put(volunteer + "/placement", move(today.plusDays(1)), etag());

        assertThat(planned.status()).isEqualTo(202);
        assertThat(planned.body().path("sectionId").asString()).isEqualTo(office);
        var ahead = planned.body().path("plannedChanges").path(0);
        assertThat(ahead.path("kind").asString()).isEqualTo("MOVE");
        assertThat(ahead.path("allowedActions").path(0).asString()).isEqualTo("CANCEL");
        assertThat(committee
                        .put(volunteer + "/placement", move(today.plusDays(2)), etag())
                        .problem())
                .isEqualTo("planned-change-exists");

        String change = volunteer + "/planned-changes/" + ahead.path("id").asString();
        assertThat(committee.delete(change).status()).isEqualTo(204);

        assertThat(shown().path("plannedChanges")).isEmpty();
        assertThat(committee
                        .read(volunteer + "/planned-changes")
                        .path(0)
                        .path("state")
                        .asString())
                .isEqualTo("CANCELLED");
        assertThat(committee.read(volunteer + "/planned-changes").path(0).path("allowedActions"))
                .isEmpty();
    }

    private Map<String, Object> move(LocalDate from) {
        var move = new HashMap<String, Object>(Map.of("sectionId", elsewhere, "from", from.toString()));
        move.put("branchId", null);
        return move;
    }

    @Test
    void aDepartureAndAReturnOnADayToComeArePlanned() {
        var leaves = committee.post(
                volunteer + "/departure", Map.of("on", today.plusDays(3).toString(), "reason", "退休"), etag());
        assertThat(leaves.status()).isEqualTo(202);
        assertThat(leaves.body().path("state").asString()).isEqualTo("REGISTERED");
        assertThat(committee
                        .post(volunteer + "/registration?on=" + today.plusDays(5), Map.of(), etag())
                        .problem())
                .isEqualTo("volunteer-state");

        committee.post(volunteer + "/departure", Map.of("on", today.toString(), "reason", "退休"), etag());
        var returns = committee.post(volunteer + "/registration?on=" + today.plusDays(5), Map.of(), etag());

        assertThat(returns.status()).isEqualTo(202);
        assertThat(returns.body().path("state").asString()).isEqualTo("LEFT");
        assertThat(returns.body().path("plannedChanges")).hasSize(2);
    }

    @Test
    void whatIsDueIsCarriedOutOnceAndWhatIsNoLongerPossibleFails() {
        due("move", NextStep.move(new UnitId(elsewhere), null));
        due("return", NextStep.comeBack());
        due("resumption", NextStep.resumption());

        agency.inside(this::carriedOut);
        agency.inside(this::carriedOut);

        assertThat(shown().path("sectionName").asString()).isEqualTo("人事处");
        assertThat(stateOf("move")).isEqualTo(PlannedChange.State.DONE);
        assertThat(stateOf("return")).isEqualTo(PlannedChange.State.DONE);
        assertThat(stateOf("resumption")).isEqualTo(PlannedChange.State.FAILED);
        due("departure", NextStep.departure("退休"));

        agency.inside(this::carriedOut);

        assertThat(shown().path("state").asString()).isEqualTo("LEFT");
        assertThat(shown().path("leftOn").asString()).isEqualTo(today.toString());
    }

    private boolean carriedOut() {
        carryOutChanges.run();
        return true;
    }

    /** Stores a change as it is on its day. */
    private void due(String id, NextStep step) {
        var change = new PlannedChange(
                new VolunteerId(volunteer.substring("/volunteers/".length())),
                step.kind(),
                today,
                step.place(),
                step.reason(),
                new AccountId("committee"),
                PlannedChange.State.PLANNED,
                null);
        agency.inside(() -> store.insert(agency.id() + id, Decision.accepted(change)));
    }

    private PlannedChange.State stateOf(String id) {
        return agency.inside(() -> store.get(agency.id() + id).state().state());
    }

    private JsonNode shown() {
        return committee.read(volunteer);
    }

    private String etag() {
        return committee.get(volunteer).etag();
    }
}
