package cn.volunteering.activity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.activity.roster.Member;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.roster.StandingConsent;
import cn.volunteering.activity.roster.StandingConsents;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.roster.VolunteerState;
import cn.volunteering.messaging.readmodel.ReadModel;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** The roster follows the events of volunteer-service in any order, and can be rebuilt from them. */
@ServiceTest
class RosterIT {

    @Autowired
    TestAgencies agencies;

    @Autowired
    TestClock clock;

    @Autowired
    Members members;

    @Autowired
    StandingConsents consents;

    @Autowired
    List<ReadModel> readModels;

    @Autowired
    MongoTemplate mongo;

    private TestAgency agency;

    @BeforeEach
    void anAgency() {
        clock.reset();
        agency = agencies.withVolunteers(3);
    }

    @Test
    void memberWhenAnOlderEventArrivesLateKeepsTheNewer() {
        agency.volunteerChanged(1, 3, "SUSPENDED");
        agency.volunteerChanged(1, 2, "ACTIVE");
        agency.volunteerChanged(1, 3, "SUSPENDED");
        agency.volunteerChanged(2, 2, "LEFT");

        Awaitility.await("the last event was handled")
                .atMost(Duration.ofSeconds(30))
                .until(() -> stateOf(2) == VolunteerState.LEFT && stateOf(1) == VolunteerState.SUSPENDED);
        assertThat(stateOf(3)).isEqualTo(VolunteerState.ACTIVE);
        assertThat(drift()).isEmpty();
    }

    @Test
    void rebuildWhenRowsAreWrongMissingOrUnfoundedRepairsThem() {
        agency.inside(() -> mongo.updateFirst(byId("volunteer-1"), Update.update("row.state", "LEFT"), "roster"));
        agency.inside(() -> mongo.remove(byId("volunteer-2"), "roster"));
        agency.inside(() -> mongo.updateFirst(byId("volunteer-3"), Update.update("version", 7L), "roster"));
        agency.inside(() -> mongo.upsert(byId("nobody"), Update.update("version", 1L), "roster"));
        assertThat(drift())
                .containsExactly("nobody 没有来源", "volunteer-1 与来源不一致", "volunteer-2 缺失", "volunteer-3 与来源不一致");

        agency.inside(() -> {
            roster().rebuild();
            return true;
        });

        assertThat(drift()).isEmpty();
        assertThat(stateOf(1)).isEqualTo(VolunteerState.ACTIVE);
    }

    @Test
    void consentsAmongTheRegistersAreComparedAndRepairedByThemselves() {
        agency.consented(1, 1, true);
        Awaitility.await("the consent arrives").atMost(Duration.ofSeconds(30)).until(() -> !consentsOf(1)
                .isEmpty());
        agency.recruitingActivity(1);
        assertThat(drift("consents")).isEmpty();

        agency.inside(() ->
                mongo.updateFirst(byId("consents/volunteer-1"), Update.update("row.given", List.of()), "registers"));
        agency.inside(() -> mongo.upsert(
                byId("consents/nobody"), Update.update("version", 1L).set("kind", "consents"), "registers"));
        assertThat(drift("consents")).containsExactly("nobody 没有来源", "volunteer-1 与来源不一致");
        agency.inside(() -> {
            model("consents").rebuild();
            return true;
        });

        assertThat(drift("consents")).isEmpty();
        assertThat(consentsOf(1)).hasSize(1);
        assertThat(agency.inside(
                        () -> mongo.count(Query.query(Criteria.where("kind").is("acting-account")), "registers")))
                .isPositive();
    }

    private Map<VolunteerId, StandingConsent> consentsOf(int number) {
        return agency.inside(() -> consents.of(List.of(new VolunteerId("volunteer-" + number))));
    }

    private List<String> drift() {
        return drift("roster");
    }

    private List<String> drift(String model) {
        return agency.inside(() -> model(model).drift().differences());
    }

    private ReadModel roster() {
        return model("roster");
    }

    private ReadModel model(String name) {
        return readModels.stream()
                .filter(model -> model.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private VolunteerState stateOf(int number) {
        return agency.inside(() -> members.find(new VolunteerId("volunteer-" + number))
                .map(Member::state)
                .orElseThrow());
    }

    private static Query byId(String id) {
        return Query.query(Criteria.where("_id").is(id));
    }
}
