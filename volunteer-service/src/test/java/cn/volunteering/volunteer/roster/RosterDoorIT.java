package cn.volunteering.volunteer.roster;

import static cn.volunteering.volunteer.AgencyFixture.id;
import static cn.volunteering.volunteer.AgencyFixture.person;
import static cn.volunteering.volunteer.AgencyFixture.text;
import static cn.volunteering.volunteer.personaldata.TestNumbers.number;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestClient;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.volunteer.AgencyFixture;
import cn.volunteering.volunteer.rosterimport.file.RosterFiles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** Tests the roster endpoints with invalid input and users with partial access. */
@PlatformTest
class RosterDoorIT {

    @Autowired
    TestClient client;

    @Autowired
    TestTenants tenants;

    private AgencyFixture agency;
    private String committee = "";
    private String office = "";

    @BeforeEach
    void anAgencyWithAnOffice() {
        agency = new AgencyFixture(client, tenants.agency());
        committee = agency.committee();
        office = agency.unit("SECTION", "办公室");
    }

    @Test
    void registerWhenFieldsAreWrongNamesEachInChinese() {
        var wrong = new HashMap<>(person(1, office));
        wrong.put("displayName", "=cmd");
        wrong.put("documentNumber", "110105194912310021");
        wrong.put("phone", "123");

        var answer = agency.post("volunteers", committee, wrong);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("errors").valueStream().map(error -> error.path("field")
                        .asString()))
                .containsExactlyInAnyOrder("displayName", "documentNumber", "phone");
        assertThat(answer.body().path("errors").toString()).contains("校验位");
    }

    @Test
    void registerWhenPersonStandsOnTheRosterIs409() {
        agency.register(1, office);

        assertThat(agency.register(1, office).problem()).isEqualTo("volunteer-already-registered");
    }

    @Test
    void registerWhenSectionIsUnknownClosedOrABranchIsRefused() {
        String branch = agency.unit("BRANCH", "第一党支部");
        String old = agency.unit("SECTION", "旧处室");
        agency.change(
                HttpMethod.POST,
                "org-units/" + old + "/deactivation",
                committee,
                agency.get("org-units/" + old, committee),
                Map.of());

        assertThat(agency.register(1, "none").problem()).isEqualTo("unit-unknown");
        assertThat(agency.register(1, branch).problem()).isEqualTo("unit-unknown");
        assertThat(agency.register(1, old).problem()).isEqualTo("unit-closed");
    }

    @Test
    void changeWhenVersionIsMissingOrOldIsRefused() {
        var volunteer = agency.register(1, office);
        String profile = "volunteers/" + id(volunteer);
        var corrected = Map.of("displayName", "演示一", "partyMember", true, "skills", List.of("急救"));

        assertThat(agency.put(profile, committee, corrected).status()).isEqualTo(428);
        assertThat(agency.change(HttpMethod.PUT, profile, committee, volunteer, corrected)
                        .status())
                .isEqualTo(200);
        assertThat(agency.change(HttpMethod.PUT, profile, committee, volunteer, corrected)
                        .status())
                .isEqualTo(412);
    }

    @Test
    void correctWithoutPhoneKeepsTheKnownOne() {
        var volunteer = agency.register(1, office);
        var corrected = Map.of("displayName", "演示一", "partyMember", true, "skills", List.of());

        var answer = agency.change(HttpMethod.PUT, "volunteers/" + id(volunteer), committee, volunteer, corrected);

        assertThat(text(answer, "phone")).isEqualTo("138****0001");
        assertThat(text(answer, "displayName")).isEqualTo("演示一");
    }

    @Test
    void linkWhenAccountBelongsToSomeoneElseIsRefusedAndAgainIsTheSame() {
        String first = "volunteers/" + id(agency.register(1, office)) + "/account";
        String second = "volunteers/" + id(agency.register(2, office)) + "/account";
        var account = Map.of("accountId", "account-1");

        var linked = agency.put(first, committee, account);
        assertThat(agency.put(first, committee, account).etag()).isEqualTo(linked.etag());
        assertThat(agency.put(second, committee, account).problem()).isEqualTo("volunteer-claim-taken");
    }

    @Test
    void linkWhenTheCommitteeMembersOwnAccountIsConcernedIsRefusedAndChangesNothing() {
        String entry = "volunteers/" + id(agency.register(1, office));
        String colleague = agency.token("committee-2", "committee");
        var own = Map.of("accountId", "committee-1");

        assertThat(agency.put(entry + "/account", committee, own).status()).isEqualTo(409);
        var linked = agency.put(entry + "/account", colleague, own);
        assertThat(linked.status()).isEqualTo(200);
        var unlinking = agency.put(entry + "/account", committee, Map.of("accountId", "nobody"));
        assertThat(unlinking.status()).isEqualTo(409);
        assertThat(unlinking.problem()).isEqualTo("volunteer-links-self");
        assertThat(agency.get(entry, committee).etag()).isEqualTo(linked.etag());
        assertThat(auditedTimes("account-linked")).isOne();
    }

    private long auditedTimes(String action) {
        var log = agency.get("audit?size=50", agency.token("a", "auditor")).body();
        return log.path("items")
                .valueStream()
                .filter(entry -> entry.path("action").asString().equals(action))
                .count();
    }

    @Test
    void activationOnBehalfWhenThePersonHasAnAccountIsRefused() {
        var without = agency.register(1, office);
        String with = "volunteers/" + id(agency.register(2, office));
        var linked = agency.put(with + "/account", committee, Map.of("accountId", "account-2"));

        var activated = agency.change(
                HttpMethod.POST, "volunteers/" + id(without) + "/activation", committee, without, Map.of());
        assertThat(text(activated, "state")).isEqualTo("ACTIVE");
        var refused = agency.change(HttpMethod.POST, with + "/activation", committee, linked, Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("volunteer-has-account");
        assertThat(auditedTimes("volunteer-activated-on-behalf")).isOne();
    }

    @Test
    void ownCorrectionChangesPhoneAndSkillsAndNothingElse() {
        String entry = "volunteers/" + id(agency.register(1, office));
        agency.put(entry + "/account", committee, Map.of("accountId", "account-1"));
        String person = agency.token("account-1", "volunteer");
        var seen = agency.get("volunteers/me", person);
        var correction =
                Map.of("phone", "09510000012", "skills", List.of("急救", "摄影"), "displayName", "他人", "partyMember", true);

        var corrected = agency.change(HttpMethod.PUT, "volunteers/me", person, seen, correction);

        assertThat(corrected.status()).isEqualTo(200);
        var shown = agency.get(entry, committee).body();
        assertThat(shown.path("phone").asString()).isEqualTo("095****0012");
        assertThat(shown.path("skills").valueStream().map(skill -> skill.asString()))
                .containsExactly("急救", "摄影");
        assertThat(shown.path("displayName").asString()).isEqualTo("演示001");
        assertThat(shown.path("partyMember").asBoolean()).isFalse();
    }

    @Test
    void ownCorrectionWhenVersionIsOldOrInputIsWrongIsRefused() {
        String entry = "volunteers/" + id(agency.register(1, office));
        String person = agency.token("account-1", "volunteer");
        assertThat(agency.put("volunteers/me", person, Map.of("skills", List.of()))
                        .status())
                .isEqualTo(428);
        var linked = agency.put(entry + "/account", committee, Map.of("accountId", "account-1"));
        var none = Map.of("skills", List.of());

        assertThat(agency.change(HttpMethod.PUT, "volunteers/me", person, linked, none)
                        .status())
                .isEqualTo(200);
        assertThat(agency.change(HttpMethod.PUT, "volunteers/me", person, linked, none)
                        .status())
                .isEqualTo(412);
        var now = agency.get("volunteers/me", person);
        var wrong = Map.of("phone", "123", "skills", List.of("a".repeat(21)));
        var answer = agency.change(HttpMethod.PUT, "volunteers/me", person, now, wrong);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(fieldsOf(answer)).containsExactlyInAnyOrder("phone", "skills[0]");
    }

    private static List<String> fieldsOf(TestClient.Answer answer) {
        return answer.body()
                .path("errors")
                .valueStream()
                .map(error -> error.path("field").asString())
                .toList();
    }

    @Test
    void listWhenNameHasAControlCharacterOr51CharactersIs400NamingTheField() {
        for (String name : List.of("%00", "演示%00", "%0A", "演".repeat(51))) {
            var answer = agency.get("volunteers?name=" + name, committee);
            assertThat(answer.status()).as(name).isEqualTo(400);
            assertThat(fieldsOf(answer)).as(name).containsExactly("name");
        }
        assertThat(agency.get("volunteers?name=" + "演".repeat(50), committee).status())
                .isEqualTo(200);
    }

    @Test
    void listWhenAnIdentityInTheQueryHasAControlCharacterFindsNobody() {
        agency.register(1, office);

        assertThat(totalOf("volunteers?section=%00")).isZero();
        assertThat(totalOf("volunteers?branch=%00")).isZero();
    }

    @Test
    void liaisonWithoutEntryIsToldWhyAndSeesNobody() {
        agency.register(1, office);

        assertThat(agency.get("volunteers", agency.token("someone", "liaison")).problem())
                .isEqualTo("liaison-without-section");
    }

    @Test
    void liaisonOfAnotherSectionFindsNobody() {
        var volunteer = agency.register(1, office);
        String personnel = agency.unit("SECTION", "人事处");
        String colleague = id(agency.register(2, personnel));
        agency.put("volunteers/" + colleague + "/account", committee, Map.of("accountId", "liaison-2"));
        String liaison = agency.token("liaison-2", "liaison");

        assertThat(agency.get("volunteers/" + id(volunteer), liaison).status()).isEqualTo(404);
        assertThat(agency.get("volunteers?section=" + office, liaison)
                        .body()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(agency.get("roster.csv", liaison).bytes())
                .asString()
                .contains("演示002")
                .doesNotContain("演示001");
    }

    @Test
    void listFiltersBySectionStateAndBeginningOfTheName() {
        String personnel = agency.unit("SECTION", "人事处");
        agency.register(1, office);
        agency.register(2, personnel);
        agency.register(12, personnel);

        assertThat(totalOf("volunteers?section=" + personnel)).isEqualTo(2);
        assertThat(totalOf("volunteers?name=演示01")).isEqualTo(1);
        assertThat(totalOf("volunteers?state=REGISTERED")).isEqualTo(3);
        assertThat(totalOf("volunteers?state=LEFT")).isZero();
        assertThat(totalOf("volunteers?name=.*")).isZero();
        assertThat(agency.get("volunteers?size=2&page=1", committee).body().path("items"))
                .hasSize(1);
        assertThat(agency.get("volunteers?state=WRONG", committee).status()).isEqualTo(400);
    }

    private int totalOf(String below) {
        return agency.get(below, committee).body().path("total").asInt();
    }

    @Test
    void disclosureWithoutPurposeIs400() {
        String volunteer = "volunteers/" + id(agency.register(1, office));

        assertThat(agency.post(volunteer + "/identity-number-disclosure", committee, Map.of())
                        .status())
                .isEqualTo(400);
        assertThat(text(agency.post(volunteer + "/phone-disclosure", committee, Map.of("purpose", "活动临时通知")), "phone"))
                .isEqualTo("13800000001");
    }

    @Test
    void xlsxExportCanBeReadAgainAndIsMasked() {
        agency.register(1, office);

        var rows = RosterFiles.read(agency.get("roster.xlsx", committee).bytes())
                .orThrow()
                .rows();

        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).cells()).contains("演示001", "办公室", "138****0001").doesNotContain(number(1));
    }
}
