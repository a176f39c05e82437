package cn.volunteering.activity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.Caller;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A liaison signs people up who let them, and asks the others; nobody is signed up without their own yes (NX-08). */
@ServiceTest
class OnBehalfIT {

    @Autowired
    TestAgencies agencies;

    @Autowired
    TestClock clock;

    private TestAgency agency;

    @BeforeEach
    void anAgencyAtNine() {
        clock.reset();
        agency = agencies.withVolunteers(4);
    }

    @Test
    void whoConsentedIsSignedUpAtOnceAndToldAndWithdrawsAsUsual() {
        String activity = path(agency.recruitingActivity(1));
        consent(activity, 1);

        assertThat(arrange(agency.liaison(), activity, 1)).containsExactly("volunteer-1 SIGNED_UP SEATED");
        assertThat(arrange(agency.liaison(), activity, 1)).containsExactly("volunteer-1 ALREADY_SIGNED_UP SEATED");

        var told = agency.volunteer(1)
                .read("/sign-ups/mine?onBehalf=true")
                .path("items")
                .path(0);
        assertThat(told.path("signedUpBy").path("byName").asString()).isEqualTo("演示liaison");
        assertThat(inbox(agency.volunteer(1))).containsEntry("SIGNED_UP_BY_LIAISON", 1L);
        var roll = agency.committee().read(activity + "/sign-ups").path("items").path(0);
        assertThat(roll.path("signedUpBy").path("byName").asString()).isEqualTo("演示liaison");
        assertThat(agency.volunteer(1)
                        .delete(activity + "/sign-ups/mine?reason=busy")
                        .status())
                .isEqualTo(204);
        assertThat(arrange(agency.liaison(), activity, 1)).containsExactly("volunteer-1 REFUSED signup-withdrawn");
    }

    @Test
    void whoDidNotConsentIsAskedAndSignsUpOrDeclines() {
        String activity = path(agency.recruitingActivity(1));

        assertThat(arrange(agency.liaison(), activity, 1, 2, 3))
                .containsExactly("volunteer-1 INVITED", "volunteer-2 INVITED", "volunteer-3 INVITED");
        assertThat(agency.liaison().read(activity + "/sign-ups").path("total").asInt())
                .isZero();

        var asked = agency.volunteer(1).read("/invitations/mine").path("items").path(0);
        assertThat(asked.path("invitedBy").path("byName").asString()).isEqualTo("演示liaison");
        assertThat(asked.path("activity").path("riskStatement").asString()).isNotEmpty();
        assertThat(asked.path("seatsLeft").asInt()).isEqualTo(1);
        assertThat(asked.path("allowedActions").toString()).isEqualTo("[\"SIGN_UP\",\"DECLINE\"]");
        assertThat(agency.volunteer(4).post(activity + "/sign-ups").status()).isEqualTo(200);
        assertThat(agency.volunteer(1)
                        .post(activity + "/sign-ups")
                        .body()
                        .path("standing")
                        .asString())
                .isEqualTo("WAITING");
        assertThat(agency.volunteer(2)
                        .post(activity + "/invitations/mine/refusal")
                        .status())
                .isEqualTo(204);

        assertThat(outcomes(activity))
                .containsExactly("volunteer-1 ACCEPTED", "volunteer-2 DECLINED", "volunteer-3 OPEN");
        assertThat(inbox(agency.volunteer(2))).containsEntry("INVITATIONS_TO_ANSWER", 0L);
        assertThat(inbox(agency.volunteer(3))).containsEntry("INVITATIONS_TO_ANSWER", 1L);
        assertThat(arrange(agency.liaison(), activity, 2)).containsExactly("volunteer-2 REFUSED invitation-declined");
        assertThat(agency.volunteer(2).post(activity + "/sign-ups").status()).isEqualTo(200);

        agency.liaison().post(activity + "/start");
        assertThat(outcomes(activity))
                .containsExactly("volunteer-1 ACCEPTED", "volunteer-2 ACCEPTED", "volunteer-3 LAPSED");
        assertThat(agency.volunteer(3)
                        .post(activity + "/invitations/mine/refusal")
                        .problem())
                .isEqualTo("invitation-lapsed");
        assertThat(agency.liaison()
                        .post(activity + "/sign-ups/on-behalf", people(3))
                        .problem())
                .isEqualTo("activity-not-recruiting");
    }

    @Test
    void everyPersonGetsAnAnswerOfTheirOwn() {
        String activity = path(agency.recruitingActivity(1));
        String sameTime = path(agency.recruitingActivity(1));
        agency.volunteerChanged(1, 2, "SUSPENDED");
        awaitObjection(activity, 1, "志愿者资格已暂停");
        agency.volunteer(2).post(sameTime + "/sign-ups");
        consent(activity, 3, 4);
        var ids = new ArrayList<Object>(List.of("volunteer-1", "volunteer-2", "nobody", "volunteer-liaison"));
        ids.add(7);
        ids.addAll(List.of("volunteer-3", "volunteer-4"));

        var answers = agency.liaison()
                .post(activity + "/sign-ups/on-behalf", Map.of("volunteerIds", ids))
                .body()
                .path("items");

        assertThat(lines(answers))
                .containsExactly(
                        "volunteer-1 REFUSED volunteer-not-active",
                        "volunteer-2 REFUSED signup-clash",
                        "nobody REFUSED volunteer-unknown",
                        "volunteer-liaison REFUSED signup-own",
                        " REFUSED invalid-person",
                        "volunteer-3 SIGNED_UP SEATED",
                        "volunteer-4 SIGNED_UP WAITING");
    }

    @Test
    void aWithdrawnConsentIsNoConsent() {
        String activity = path(agency.recruitingActivity(1));
        consent(activity, 1);
        agency.consented(1, 2, false);
        agency.liaison().awaitAt(activity + "/sign-ups/candidates", found -> assertThat(
                        candidate(found, 1).has("consentedSince"))
                .isFalse());

        assertThat(arrange(agency.liaison(), activity, 1)).containsExactly("volunteer-1 INVITED");
    }

    @Test
    void aConsentCoversTheLiaisonOfTheOwnSectionOnlyEvenInAJointProject() {
        String activity = jointActivity();
        agency.consented(1, 1, true);
        agency.movedToCoSection(2);
        agency.consented(2, 1, true);
        agency.coLiaison().awaitAt(activity + "/sign-ups/candidates", found -> {
            assertThat(candidate(found, 2).has("consentedSince")).isTrue();
            assertThat(candidate(found, 1).path("sectionName").asString()).isEqualTo("演示section-1");
            assertThat(candidate(found, 1).has("consentedSince")).isFalse();
        });

        assertThat(arrange(agency.coLiaison(), activity, 1, 2))
                .containsExactly("volunteer-1 INVITED", "volunteer-2 SIGNED_UP SEATED");
        assertThat(arrange(agency.liaison(), activity, 1)).containsExactly("volunteer-1 SIGNED_UP SEATED");
    }

    @Test
    void outOfReachThereIsNobodyToAsk() {
        String activity = path(agency.recruitingActivity(1));

        assertThat(agency.coLiaison()
                        .post(activity + "/sign-ups/on-behalf", people(1))
                        .status())
                .isEqualTo(404);
        assertThat(agency.committee()
                        .post(activity + "/sign-ups/on-behalf", people(1))
                        .status())
                .isEqualTo(403);
        assertThat(agency.volunteer(1)
                        .post(activity + "/sign-ups/on-behalf", people(2))
                        .status())
                .isEqualTo(403);
    }

    private String jointActivity() {
        var joint = new HashMap<>(TestAgency.aProposal());
        joint.put("coSectionIds", List.of(TestAgency.CO_SECTION));
        String project =
                "/projects/" + agency.liaison().post("/projects", joint).id();
        agency.coLiaison().post(project + "/confirmation");
        agency.liaison().post(project + "/filing");
        agency.committee().post(project + "/acceptance");
        String activity = path(agency.liaison()
                .post(project + "/activities", TestAgency.aPlan(5))
                .id());
        agency.liaison().post(activity + "/recruiting");
        return activity;
    }

    private void consent(String activity, int... numbers) {
        for (int number : numbers) {
            agency.consented(number, 1, true);
            agency.liaison().awaitAt(activity + "/sign-ups/candidates", found -> assertThat(
                            candidate(found, number).has("consentedSince"))
                    .isTrue());
        }
    }

    private void awaitObjection(String activity, int number, String objection) {
        agency.liaison().awaitAt(activity + "/sign-ups/candidates", found -> assertThat(
                        candidate(found, number).path("objection").asString(""))
                .isEqualTo(objection));
    }

    private static JsonNode candidate(JsonNode found, int number) {
        return found.path("items")
                .valueStream()
                .filter(each -> each.path("volunteerId").asString().equals("volunteer-" + number))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> people(int... numbers) {
        var ids = new ArrayList<String>();
        for (int number : numbers) {
            ids.add("volunteer-" + number);
        }
        return Map.of("volunteerIds", ids);
    }

    private static List<String> arrange(Caller liaison, String activity, int... numbers) {
        return lines(liaison.post(activity + "/sign-ups/on-behalf", people(numbers))
                .body()
                .path("items"));
    }

    private static List<String> lines(JsonNode answers) {
        return answers.valueStream()
                .map(each -> (each.path("volunteerId").asString("") + " "
                                + each.path("outcome").asString() + " "
                                + each.path("place").path("standing").asString("")
                                + each.path("code").asString(""))
                        .stripTrailing())
                .toList();
    }

    private List<String> outcomes(String activity) {
        return agency.liaison()
                .read(activity + "/invitations")
                .path("items")
                .valueStream()
                .map(each -> each.path("volunteerId").asString() + " "
                        + each.path("outcome").asString())
                .toList();
    }

    private static Map<String, Long> inbox(Caller caller) {
        var counts = new HashMap<String, Long>();
        caller.read("/inbox")
                .forEach(item -> counts.put(
                        item.path("kind").asString(), item.path("count").asLong()));
        return counts;
    }

    private static String path(String activity) {
        return "/activities/" + activity;
    }
}
