package cn.volunteering.volunteer.roster;

import static cn.volunteering.volunteer.TestAgency.person;
import static cn.volunteering.volunteer.personaldata.TestNumbers.number;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.Caller;
import cn.volunteering.volunteer.AgencyWithSection;
import cn.volunteering.volunteer.rosterimport.file.RosterFiles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the endpoints of the roster answer to wrong input and to people who see only a part. */
class RosterEndpointsIT extends AgencyWithSection {

    @Test
    void registerWhenFieldsAreWrongReportsEachInChinese() {
        var wrong = new HashMap<>(person(1, office));
        wrong.put("displayName", "=cmd");
        wrong.put("documentNumber", "110105194912310021");
        wrong.put("phone", "123");

        var answer = committee.post("/volunteers", wrong);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.faultyFields()).containsExactlyInAnyOrder("displayName", "documentNumber", "phone");
        assertThat(answer.body().path("errors").toString()).contains("校验位");
    }

    @Test
    void registerWhenTextsHoldInvisibleCharactersDropsThem() {
        var marked = new HashMap<>(person(1, office));
        marked.put("displayName", "测\u3000试\u200B戊");
        marked.put("documentNumber", "\u200E" + number(1));
        marked.put("phone", "\u202D13900000090\u202C");

        var answer = committee.post("/volunteers", marked);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text("displayName")).isEqualTo("测试戊");
        assertThat(answer.text("phone")).isEqualTo("139****0090");
        assertThat(agency.register(1, office).problem()).isEqualTo("volunteer-already-registered");
        assertThat(committee.read("/volunteers?name=测%20试").path("total").asInt())
                .isOne();
    }

    @Test
    void registerWhenPersonIsOnTheRosterIs409() {
        agency.register(1, office);

        assertThat(agency.register(1, office).problem()).isEqualTo("volunteer-already-registered");
    }

    @Test
    void registerWhenSectionIsUnknownClosedOrABranchIsRefused() {
        String branch = agency.branch("第一党支部");
        String old = agency.section("旧处室");
        committee.post(
                "/org-units/" + old + "/deactivation",
                Map.of(),
                committee.get("/org-units/" + old).etag());

        assertThat(agency.register(1, "none").problem()).isEqualTo("unit-unknown");
        assertThat(agency.register(1, branch).problem()).isEqualTo("unit-unknown");
        assertThat(agency.register(1, old).problem()).isEqualTo("unit-closed");
    }

    @Test
    void changeWhenVersionIsMissingOrOldIsRefused() {
        var volunteer = agency.register(1, office);
        String profile = "/volunteers/" + volunteer.id();
        var corrected = Map.of("displayName", "演示一", "partyMember", true, "skills", List.of("急救"));

        assertThat(committee.put(profile, corrected).status()).isEqualTo(428);
        assertThat(committee.put(profile, corrected, volunteer.etag()).status()).isEqualTo(200);
        assertThat(committee.put(profile, corrected, volunteer.etag()).status()).isEqualTo(412);
    }

    @Test
    void correctWithoutPhoneKeepsTheKnownOne() {
        var volunteer = agency.register(1, office);
        var corrected = Map.of("displayName", "演示一", "partyMember", true, "skills", List.of());

        var answer = committee.put("/volunteers/" + volunteer.id(), corrected, volunteer.etag());

        assertThat(answer.text("phone")).isEqualTo("138****0001");
        assertThat(answer.text("displayName")).isEqualTo("演示一");
    }

    @Test
    void linkWhenAccountBelongsToSomeoneElseIsRefusedAndWhenRepeatedChangesNothing() {
        String first = "/volunteers/" + agency.register(1, office).id() + "/account";
        String second = "/volunteers/" + agency.register(2, office).id() + "/account";
        var account = Map.of("accountId", "account-1");

        var linked = committee.put(first, account);
        assertThat(committee.put(first, account).etag()).isEqualTo(linked.etag());
        assertThat(committee.put(second, account).problem()).isEqualTo("volunteer-claim-taken");
    }

    @Test
    void linkWhenItIsTheCallersOwnAccountIsRefusedAndChangesNothing() {
        String entry = "/volunteers/" + agency.register(1, office).id();
        Caller colleague = agency.caller("committee-2", "committee");
        var own = Map.of("accountId", "committee");

        assertThat(committee.put(entry + "/account", own).status()).isEqualTo(409);
        var linked = colleague.put(entry + "/account", own);
        assertThat(linked.status()).isEqualTo(200);
        var unlinking = committee.put(entry + "/account", Map.of("accountId", "nobody"));
        assertThat(unlinking.status()).isEqualTo(409);
        assertThat(unlinking.problem()).isEqualTo("volunteer-links-self");
        assertThat(committee.get(entry).etag()).isEqualTo(linked.etag());
        assertThat(timesAudited("account-linked")).isOne();
    }

    private long timesAudited(String action) {
        var log = agency.auditor().get("/audit?size=50").body();
        return log.path("items")
                .valueStream()
                .filter(entry -> entry.path("action").asString().equals(action))
                .count();
    }

    @Test
    void activationOnBehalfWhenThePersonHasAnAccountIsRefused() {
        var without = agency.register(1, office);
        String with = "/volunteers/" + agency.register(2, office).id();
        var linked = committee.put(with + "/account", Map.of("accountId", "account-2"));

        var activated = committee.post("/volunteers/" + without.id() + "/activation", Map.of(), without.etag());
        assertThat(activated.text("state")).isEqualTo("ACTIVE");
        var refused = committee.post(with + "/activation", Map.of(), linked.etag());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("volunteer-has-account");
        assertThat(timesAudited("volunteer-activated-on-behalf")).isOne();
    }

    @Test
    void correctionClearsWhatIsNullAndKeepsWhatIsLeftOut() {
        var registered = agency.register(1, office);
        String entry = "/volunteers/" + registered.id();
        var profile = new HashMap<String, Object>(
                Map.of("displayName", "测甲", "partyMember", true, "partyStatus", "PARTY_MEMBER", "skills", List.of()));

        var kept = committee.put(entry, profile, committee.get(entry).etag());
        assertThat(kept.text("phone")).isEqualTo("138****0001");
        assertThat(kept.text("partyStatus")).isEqualTo("PARTY_MEMBER");
        profile.put("phone", null);
        profile.put("partyStatus", null);
        var cleared = committee.put(entry, profile, kept.etag()).body();

        assertThat(cleared.path("phone").asString("none")).isEqualTo("none");
        assertThat(cleared.path("partyStatus").asString("none")).isEqualTo("none");
        assertThat(cleared.path("partyMember").asBoolean()).isTrue();
    }

    @Test
    void ownCorrectionChangesPhoneAndSkillsAndNothingElse() {
        String entry = "/volunteers/" + agency.register(1, office).id();
        committee.put(entry + "/account", Map.of("accountId", "account-1"));
        Caller person = agency.caller("account-1", "volunteer");
        var seen = person.get("/volunteers/me");
        var correction = Map.of("phone", "09510000012", "skills", List.of("急救", "摄影"));
        var more = new HashMap<String, Object>(correction);
        more.put("displayName", "他人");
        more.put("partyMember", true);

        assertThat(person.put("/volunteers/me", more, seen.etag()).faultyFields())
                .containsExactlyInAnyOrder("displayName", "partyMember");
        var corrected = person.put("/volunteers/me", correction, seen.etag());

        assertThat(corrected.status()).isEqualTo(200);
        var shown = committee.get(entry).body();
        assertThat(shown.path("phone").asString()).isEqualTo("095****0012");
        assertThat(shown.path("skills").valueStream().map(skill -> skill.asString()))
                .containsExactly("急救", "摄影");
        assertThat(shown.path("displayName").asString()).isEqualTo("演示001");
        assertThat(shown.path("partyMember").asBoolean()).isFalse();
    }

    @Test
    void ownCorrectionWhenVersionIsOldOrInputIsWrongIsRefused() {
        String entry = "/volunteers/" + agency.register(1, office).id();
        Caller person = agency.caller("account-1", "volunteer");
        assertThat(person.put("/volunteers/me", Map.of("skills", List.of())).status())
                .isEqualTo(428);
        var linked = committee.put(entry + "/account", Map.of("accountId", "account-1"));
        var none = Map.of("skills", List.of());

        assertThat(person.put("/volunteers/me", none, linked.etag()).status()).isEqualTo(200);
        assertThat(person.put("/volunteers/me", none, linked.etag()).status()).isEqualTo(412);
        var now = person.get("/volunteers/me");
        var wrong = Map.of("phone", "123", "skills", List.of("a".repeat(21)));
        var answer = person.put("/volunteers/me", wrong, now.etag());
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.faultyFields()).containsExactlyInAnyOrder("phone", "skills[0]");
    }

    @Test
    void listWhenNameHasAControlCharacterOr51CharactersIs400NamingTheField() {
        for (String name : List.of("%00", "演示%00", "%0A", "演".repeat(51))) {
            var answer = committee.get("/volunteers?name=" + name);
            assertThat(answer.status()).as(name).isEqualTo(400);
            assertThat(answer.faultyFields()).as(name).containsExactly("name");
        }
        assertThat(committee.get("/volunteers?name=" + "演".repeat(50)).status()).isEqualTo(200);
    }

    @Test
    void listWhenAnIdInTheQueryHasAControlCharacterFindsNobody() {
        agency.register(1, office);

        assertThat(totalOf("/volunteers?section=%00")).isZero();
        assertThat(totalOf("/volunteers?branch=%00")).isZero();
    }

    @Test
    void liaisonWithoutEntryIsRefused() {
        agency.register(1, office);

        assertThat(agency.caller("someone", "liaison").get("/volunteers").problem())
                .isEqualTo("liaison-without-section");
    }

    @Test
    void liaisonOfAnotherSectionFindsNobody() {
        var volunteer = agency.register(1, office);
        String personnel = agency.section("人事处");
        String colleague = agency.register(2, personnel).id();
        agency.link(colleague, "liaison-2");
        Caller liaison = agency.caller("liaison-2", "liaison");

        assertThat(liaison.get("/volunteers/" + volunteer.id()).status()).isEqualTo(404);
        assertThat(liaison.get("/volunteers?section=" + office)
                        .body()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(liaison.get("/roster.csv").bytes())
                .asString()
                .contains("演示002")
                .doesNotContain("演示001");
    }

    @Test
    void listFiltersBySectionStateAndBeginningOfTheName() {
        String personnel = agency.section("人事处");
        agency.register(1, office);
        agency.register(2, personnel);
        agency.register(12, personnel);

        assertThat(totalOf("/volunteers?section=" + personnel)).isEqualTo(2);
        assertThat(totalOf("/volunteers?name=演示01")).isEqualTo(1);
        assertThat(totalOf("/volunteers?state=REGISTERED")).isEqualTo(3);
        assertThat(totalOf("/volunteers?state=LEFT")).isZero();
        assertThat(totalOf("/volunteers?name=.*")).isZero();
        assertThat(committee.get("/volunteers?size=2&page=1").body().path("items"))
                .hasSize(1);
        assertThat(committee.get("/volunteers?state=WRONG").status()).isEqualTo(400);
    }

    private int totalOf(String below) {
        return committee.get(below).body().path("total").asInt();
    }

    @Test
    void disclosureWithoutPurposeIs400() {
        String volunteer = "/volunteers/" + agency.register(1, office).id();

        assertThat(committee
                        .post(volunteer + "/identity-number-disclosure", Map.of())
                        .status())
                .isEqualTo(400);
        assertThat(committee
                        .post(volunteer + "/phone-disclosure", Map.of("purpose", "活动临时通知"))
                        .text("phone"))
                .isEqualTo("13800000001");
    }

    @Test
    void xlsxExportCanBeReadAgainAndIsMasked() {
        agency.register(1, office);

        var rows = RosterFiles.read(committee.get("/roster.xlsx").bytes())
                .orThrow()
                .rows();

        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).cells()).contains("演示001", "办公室", "138****0001").doesNotContain(number(1));
    }
}
