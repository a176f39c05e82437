package cn.volunteering.volunteer.roster;

import static cn.volunteering.volunteer.TestAgency.person;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.Caller;
import cn.volunteering.testsupport.TestClient.Answer;
import cn.volunteering.volunteer.AgencyWithSection;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page needs of the roster: search as people type, names beside ids, and what each person may do. */
class RosterDoorsIT extends AgencyWithSection {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Map<String, String> REASON = Map.of("reason", "长期出差");

    @ParameterizedTest
    @ValueSource(strings = {"芳", "王芳", "wangf", "wf", "WangFang", "fang"})
    void listWhenSearchedByCharactersReadingsOrInitialsFindsThePerson(String query) {
        named(1, "王芳");
        named(2, "李强");

        var found = committee.read("/volunteers?name=" + query);

        assertThat(found.path("total").asInt()).isEqualTo(1);
        assertThat(found.path("items").path(0).path("displayName").asString()).isEqualTo("王芳");
    }

    @Test
    void listWhenANameHasSeveralReadingsFindsItByEach() {
        named(1, "单雄");

        for (String query : List.of("shanx", "dx", "chanxiong")) {
            assertThat(committee.read("/volunteers?name=" + query).path("total").asInt())
                    .as(query)
                    .isEqualTo(1);
        }
    }

    @Test
    void listWhenTheNameWasCorrectedFindsTheNewOneOnly() {
        var volunteer = named(1, "王芳");
        committee.put(
                "/volunteers/" + volunteer.id(),
                Map.of("displayName", "李强", "partyMember", false, "skills", List.of()),
                volunteer.etag());

        assertThat(committee.read("/volunteers?name=wf").path("total").asInt()).isZero();
        assertThat(committee.read("/volunteers?name=lq").path("total").asInt()).isEqualTo(1);
    }

    private Answer named(int n, String name) {
        var person = new HashMap<>(person(n, office));
        person.put("displayName", name);
        return committee.post("/volunteers", person);
    }

    @Test
    void everyCountOfTheInboxIsTheNumberOfLinesOfItsList() {
        agency.register(1, office);
        agency.register(2, office);

        var items = committee.read("/inbox");

        assertThat(items.valueStream()
                        .map(item -> item.path("kind").asString() + " "
                                + item.path("count").asLong()))
                .containsExactly(
                        "APPLICATIONS_TO_ACCEPT 0",
                        "VOLUNTEERS_TO_CONFIRM 2",
                        "POSTS_TO_FILL 0",
                        "REPORT_INS_TO_CONFIRM 0",
                        "EXEMPTIONS_TO_CONFIRM 0",
                        "TRANSFERS_TO_ANSWER 0",
                        "TRANSFERS_TO_COMPLETE 0",
                        "NATIONAL_ANSWERS_OVERDUE 0",
                        "NATIONAL_MISMATCHES 0");
        items.forEach(item -> assertThat(committee
                        .read(item.path("list").asString())
                        .path("total")
                        .asLong())
                .isEqualTo(item.path("count").asLong()));
    }

    @Test
    void showWhenPlacedNamesTheSectionAndTheBranch() {
        var person = new HashMap<>(person(1, office));
        person.put("branchId", agency.branch("第一党支部"));

        var shown = committee.post("/volunteers", person).body();

        assertThat(shown.path("sectionName").asString()).isEqualTo("办公室");
        assertThat(shown.path("branchName").asString()).isEqualTo("第一党支部");
    }

    @ParameterizedTest
    @ValueSource(strings = {"REGISTERED", "ACTIVE", "SUSPENDED", "LEFT"})
    void anEntryOffersExactlyWhatWouldChangeIt(String state) {
        int n = 0;
        for (Caller caller : List.of(committee, agency.liaison(), agency.caller("x", "volunteer"))) {
            for (String action : actions().keySet()) {
                String path = "/volunteers/" + in(state, ++n);
                var known = committee.get(path);
                var seen = caller.get(path);
                boolean offered = seen.status() == 200
                        && seen.body().path("allowedActions").valueStream().anyMatch(each -> each.asString()
                                .equals(action));

                var answer = actions().get(action).carryOut(caller, path, known.etag());

                assertThat(offered)
                        .as(state + " " + action + " " + answer.status() + " " + answer.problem())
                        .isEqualTo(answer.status() == 200 && version(answer) > version(known));
            }
        }
    }

    private static long version(Answer answer) {
        return answer.body().path("version").asLong();
    }

    /** One call that carries out an action. */
    @FunctionalInterface
    private interface Attempt {
        Answer carryOut(Caller caller, String path, String etag);
    }

    private Map<String, Attempt> actions() {
        String elsewhere = agency.section("人事处" + System.nanoTime());
        var profile = Map.of("displayName", "演示一", "partyMember", true, "skills", List.of());
        return Map.of(
                "REGISTER", (caller, path, etag) -> caller.post(path + "/registration", Map.of(), etag),
                "ACTIVATE", (caller, path, etag) -> caller.post(path + "/activation", Map.of(), etag),
                "SUSPEND", (caller, path, etag) -> caller.post(path + "/suspension", REASON, etag),
                "RESUME", (caller, path, etag) -> caller.delete(path + "/suspension", etag),
                "LEAVE", (caller, path, etag) -> caller.post(path + "/departure", departure(), etag),
                "CORRECT", (caller, path, etag) -> caller.put(path, profile, etag),
                "MOVE", (caller, path, etag) -> caller.put(path + "/placement", placement(elsewhere), etag),
                "LINK_ACCOUNT",
                        (caller, path, etag) ->
                                caller.put(path + "/account", Map.of("accountId", "account-" + System.nanoTime())));
    }

    private static Map<String, Object> departure() {
        return Map.of("on", LocalDate.now(SHANGHAI).toString(), "reason", "退休");
    }

    private static Map<String, Object> placement(String section) {
        var placement = new HashMap<String, Object>();
        placement.put("sectionId", section);
        placement.put("branchId", null);
        placement.put("from", LocalDate.now(SHANGHAI).toString());
        return placement;
    }

    @Test
    void moveWhenTheBranchIsLeftOutNamesItAndMovesNobody() {
        var volunteer = agency.register(1, office);
        var partial = placement(office);
        partial.remove("branchId");

        var refused = committee.put("/volunteers/" + volunteer.id() + "/placement", partial, volunteer.etag());

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.faultyFields()).containsExactly("branchId");
        assertThat(committee.get("/volunteers/" + volunteer.id()).etag()).isEqualTo(volunteer.etag());
    }

    private String in(String state, int n) {
        String path = "/volunteers/" + agency.register(n, office).id();
        if (state.equals("ACTIVE") || state.equals("SUSPENDED")) {
            step(path, "/activation", Map.of());
        }
        if (state.equals("SUSPENDED")) {
            step(path, "/suspension", REASON);
        }
        if (state.equals("LEFT")) {
            step(path, "/departure", departure());
        }
        return path.substring("/volunteers/".length());
    }

    private void step(String path, String step, Map<String, ?> body) {
        committee.post(path + step, body, committee.get(path).etag());
    }
}
