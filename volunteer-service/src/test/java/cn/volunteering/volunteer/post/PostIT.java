package cn.volunteering.volunteer.post;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.testsupport.Caller;
import cn.volunteering.testsupport.TestClient.Answer;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.volunteer.AgencyWithSection;
import cn.volunteering.volunteer.TestAgency;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A unit fills its leading group, its office and the post of a designated person (QH-38, QH-39). */
class PostIT extends AgencyWithSection {

    private static final Map<String, List<String>> EVERYONE =
            Map.of("unitTypes", List.of(), "titles", List.of(), "tenants", List.of());

    @Autowired
    TestEvents events;

    @Autowired
    PlatformCalendar calendar;

    private LocalDate today = LocalDate.EPOCH;
    private LocalDate joined = LocalDate.EPOCH;

    @BeforeEach
    void today() {
        today = calendar.today();
        joined = today.minusDays(100);
    }

    @Test
    void departureOfADesignatedPersonLeavesAVacancyUntilSomeoneFollows() {
        var person = register(1);
        var post = appoint(person.id(), joined, null);
        assertThat(committee.read("/posts/vacancies").path("empty")).hasSize(2);
        assertThat(committee.post("/posts", form(person.id(), joined, null)).problem())
                .isEqualTo("already-exists");

        leave(person.id(), today.minusDays(31));

        committee.awaitAt("/posts/vacancies", vacancies -> {
            var task = vacancies.path("toFill").path(0);
            assertThat(task.path("formerHolderName").asString()).isEqualTo("演示001");
            assertThat(task.path("since").asString())
                    .isEqualTo(today.minusDays(31).toString());
            assertThat(task.path("dueOn").asString())
                    .isEqualTo(today.minusDays(1).toString());
            assertThat(task.path("overdue").asBoolean()).isTrue();
            assertThat(vacancies.path("empty").path(2).path("since").asString())
                    .isEqualTo(today.minusDays(31).toString());
        });
        assertThat(waiting(committee)).isEqualTo(1);
        var ended = committee.read("/posts/" + post);
        assertThat(ended.path("ending").asString()).isEqualTo("LEFT");
        assertThat(ended.path("allowedActions")).isEmpty();

        String successor = appoint(register(2).id(), today, post);
        assertThat(committee.read("/posts/vacancies").path("toFill")).isEmpty();
        assertThat(waiting(committee)).isZero();
        assertThat(committee.post("/posts", form(register(3).id(), today, post)).problem())
                .isEqualTo("post-not-vacant");
        var shown = agency.caller("v", "volunteer").read("/posts?body=DESIGNATED_PERSONS&sort=from");
        assertThat(shown.path("items"))
                .extracting(item -> item.path("id").asString())
                .containsExactly(post, successor);
        assertThat(shown.path("items").path(1).path("holderName").asString()).isEqualTo("演示002");
        assertThat(committee.read("/posts?body=OFFICE").path("items")).isEmpty();
        assertThat(committee.read("/posts?holder=" + person.id()).path("items")).hasSize(1);
    }

    @Test
    void theTermOfAVacancyIsThatOfThePolicyInForce() {
        publishTerm(31);
        var person = register(1);
        appoint(person.id(), joined, null);
        leave(person.id(), today.minusDays(31));

        committee.awaitAt("/posts/vacancies", vacancies -> {
            var task = vacancies.path("toFill").path(0);
            assertThat(task.path("dueOn").asString()).isEqualTo(today.toString());
            assertThat(task.path("overdue").asBoolean()).isFalse();
        });
    }

    @Test
    void aMoveToAnotherSectionEndsThePostAndTheCommitteeMayLeaveItVacant() {
        var person = register(1);
        String post = "/posts/" + appoint(person.id(), joined, null);
        var place =
                Map.of("sectionId", agency.section("人事处"), "branchId", agency.branch("一支部"), "from", today.toString());
        assertThat(committee
                        .put("/volunteers/" + person.id() + "/placement", place, person.etag())
                        .status())
                .isEqualTo(200);
        committee.awaitAt(post, it -> assertThat(it.path("ending").asString()).isEqualTo("MOVED"));

        var etag = committee.get(post).etag();
        var kept = committee.post(post + "/not-filled", Map.of("reason", "由办公室统一承担"), etag);

        assertThat(kept.body().path("notFilledBecause").asString()).isEqualTo("由办公室统一承担");
        assertThat(committee.read("/posts/vacancies").path("toFill")).isEmpty();
        assertThat(committee
                        .post(post + "/not-filled", Map.of("reason", "再次"), kept.etag())
                        .problem())
                .isEqualTo("post-not-vacant");
    }

    @Test
    void aPostIsCorrectedAndEndedByTheCommittee() {
        String post = "/posts/" + appoint(register(1).id(), joined, null);
        var corrected = committee.put(
                post,
                Map.of("duty", "联系人", "from", today.toString()),
                committee.get(post).etag());
        assertThat(corrected.body().path("duty").asString()).isEqualTo("联系人");
        assertThat(corrected.body().path("allowedActions").toString()).isEqualTo("[\"CORRECT\",\"RELIEVE\"]");

        var relieved = committee.post(post + "/relief", Map.of("on", today.toString()), corrected.etag());

        assertThat(relieved.body().path("ending").asString()).isEqualTo("RELIEVED");
        assertThat(committee.read("/posts/vacancies").path("toFill")).isEmpty();
        assertThat(committee.post("/posts", form("nobody", today, null)).problem())
                .isEqualTo("post-holder-unknown");
    }

    private static long waiting(Caller caller) {
        return caller.read("/inbox")
                .valueStream()
                .filter(item -> item.path("kind").asString().equals("POSTS_TO_FILL"))
                .mapToLong(item -> item.path("count").asLong())
                .sum();
    }

    private Answer register(int n) {
        var person = new HashMap<>(TestAgency.person(n, office));
        person.put("joinedOn", joined.toString());
        return committee.post("/volunteers", person);
    }

    private String appoint(String person, LocalDate from, @Nullable String succeeds) {
        var answer = committee.post("/posts", form(person, from, succeeds));
        assertThat(answer.status()).isEqualTo(201);
        return answer.id();
    }

    private static Map<String, Object> form(String person, LocalDate from, @Nullable String succeeds) {
        var form = new HashMap<String, Object>();
        form.put("body", "DESIGNATED_PERSONS");
        form.put("volunteerId", person);
        form.put("duty", "专人");
        form.put("from", from.toString());
        if (succeeds != null) {
            form.put("succeedsId", succeeds);
        }
        return form;
    }

    private void leave(String person, LocalDate on) {
        String path = "/volunteers/" + person;
        var request = Map.of("on", on.toString(), "reason", "退休");
        assertThat(committee
                        .post(path + "/departure", request, committee.get(path).etag())
                        .status())
                .isEqualTo(200);
    }

    private void publishTerm(int days) {
        var value = Map.of(
                "key", "reappointment.days",
                "type", "DAYS",
                "value", days,
                "clause", "c1",
                "direction", "AT_MOST",
                "overridable", false,
                "scope", EVERYONE);
        var data = new HashMap<String, Object>();
        data.put("policyId", "own-rules");
        data.put("version", 1);
        data.put("number", "测试〔2026〕1号");
        data.put("title", "测试文件");
        data.put("layer", "AGENCY");
        data.put("effectiveFrom", "2020-01-01");
        data.put("scope", EVERYONE);
        data.put("supersedes", List.of());
        data.put("clauses", List.of(Map.of("id", "c1", "quote", "条款原文")));
        data.put("values", List.of(value));
        events.send(
                "registry.policies.v1",
                events.event(agency.id(), "volunteering.registry.policy-published.v1", "own-rules", 1, data));
    }
}
