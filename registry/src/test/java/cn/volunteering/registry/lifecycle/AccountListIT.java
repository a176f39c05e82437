package cn.volunteering.registry.lifecycle;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.registry.access.AccessEnded;
import cn.volunteering.registry.access.AccountOpened;
import cn.volunteering.registry.access.AccountRoleChanged;
import cn.volunteering.registry.identity.AccountRole;
import cn.volunteering.testsupport.TestClient.Answer;
import cn.volunteering.testsupport.TestTokens;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** A tenant lists its accounts, opens many at once, changes their roles and ends their access. */
class AccountListIT extends LifecycleFixture {

    private long version;

    @BeforeEach
    void aTenant() {
        onboarded();
    }

    @Test
    void listShowsRoleStateAndVolunteer() {
        String account = opened("wang.fang", "liaison");
        volunteer("v1", "ACTIVE", account);
        awaitVolunteerOf(account, "v1");

        JsonNode line = show(account).body();

        assertThat(line.path("roles").path(0).asString()).isEqualTo("liaison");
        assertThat(line.path("state").asString()).isEqualTo("OPEN");
        assertThat(line.path("volunteerName").asString()).isEqualTo("演示v1");
        assertThat(client.get(accounts() + "?role=liaison", officer())
                        .body()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(client.get(accounts(), officer()).body().path("total").asInt())
                .isEqualTo(2);
        assertThat(show("unknown").status()).isEqualTo(404);
    }

    @Test
    void batchAnswersEveryItemOfItsOwn() {
        volunteer("v1", "ACTIVE", null);
        volunteer("v2", "LEFT", null);
        volunteer("v3", "ACTIVE", null);
        List.of("v1", "v2", "v3").forEach(this::awaitVolunteer);

        var answer = batch(List.of(
                item("v1", name("first")),
                item("v2", name("second")),
                item("none", name("third")),
                item("v3", "service-account-x"),
                item("v3", name("first")),
                item("v3", name("fourth"))));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("opened").asInt()).isEqualTo(2);
        assertThat(answer.body().path("items").valueStream().map(it -> it.path("problem")
                        .asString("")))
                .containsExactly(
                        "", "volunteer-without-access", "volunteer-unknown", "invalid-username", "username-taken", "");
        assertThat(answer.body().at("/items/0/oneTimePassword").asString()).isNotBlank();
        assertThat(answer.body().at("/items/0/displayName").asString()).isEqualTo("演示v1");
        assertThat(identities.roles).containsEntry(name("first"), AccountRole.VOLUNTEER);
        Awaitility.await("volunteer-service hears of it")
                .atMost(Duration.ofSeconds(20))
                .until(() -> published(AccountOpened.TYPE).stream().distinct().count() == 2);
    }

    @Test
    void batchAnswersMalformedItemsWithoutRefusingTheOthers() {
        volunteer("v1", "ACTIVE", null);
        awaitVolunteer("v1");
        var malformed = new ArrayList<@Nullable Object>();
        malformed.add(Map.of("volunteerId", "v1", "username", 7));
        malformed.add(Map.of("volunteerId", "v1", "username", name("second"), "displayName", "测甲"));
        malformed.add(Map.of("username", name("third"), "role", "chief"));
        malformed.add("v1");
        malformed.add(null);
        malformed.add(item("v1", name("first")));

        var answer = client.post(accounts() + "/batch", officer(), Map.of("accounts", malformed));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("opened").asInt()).isEqualTo(1);
        assertThat(answer.body().path("items").valueStream().map(AccountListIT::faultyFields))
                .containsExactly("username", "displayName", "role volunteerId", "", "", "none");
        assertThat(answer.body().at("/items/0/volunteerId").asString()).isEqualTo("v1");
        assertThat(answer.body().at("/items/5/oneTimePassword").asString()).isNotBlank();
    }

    private static String faultyFields(JsonNode item) {
        return item.path("errors").isEmpty()
                ? "none"
                : item.path("errors")
                        .valueStream()
                        .map(error -> error.path("field").asString())
                        .sorted()
                        .collect(joining(" "));
    }

    @Test
    void slipsAreADocumentToPrintThatNobodyKeeps() {
        volunteer("v1", "ACTIVE", null);
        volunteer("v2", "ACTIVE", null);
        List.of("v1", "v2").forEach(this::awaitVolunteer);
        var forms = Map.of(
                "accounts",
                List.of(item("v1", name("first")), item("none", name("second")), item("v2", name("third"))));

        var answer = client.exchange(
                HttpMethod.POST, accounts() + "/batch/slips", officer(), forms, Map.of("Accept", "text/html"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().getContentType()).hasToString("text/html;charset=UTF-8");
        assertThat(answer.headers().getCacheControl()).isEqualTo("no-store");
        assertThat(answer.headers().getFirst("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("script", "unsafe");
        String html = new String(answer.bytes(), StandardCharsets.UTF_8);
        assertThat(html.split("一次性密码</th>", -1)).hasSize(3);
        assertThat(html)
                .contains("演示v1", name("first"), "演示v2", name("third"), "演示文明办", "未开设", name("second"), "名册中没有这名志愿者")
                .doesNotContain("<script");
        var again = client.exchange(
                HttpMethod.POST, accounts() + "/batch/slips", officer(), forms, Map.of("Accept", "text/html"));
        assertThat(new String(again.bytes(), StandardCharsets.UTF_8)).doesNotContain("一次性密码</th>");
    }

    @Test
    void oneAccountAndANewPasswordAreSlipsToo() {
        var form = Map.of("username", name("hu.wei"), "displayName", "演示胡", "role", "liaison");

        String opened = slip("/slip", form);
        String reset = slip("/" + name("hu.wei") + "/one-time-password/slip", null);

        assertThat(opened).contains("演示胡", name("hu.wei"), "演示文明办", "一次性密码</th>");
        assertThat(reset).contains(name("hu.wei"), "一次性密码</th>").isNotEqualTo(opened);
        assertThat(identities.roles).containsEntry(name("hu.wei"), AccountRole.LIAISON);
        awaitEnds(name("hu.wei"), 1);
    }

    private String slip(String path, @Nullable Object form) {
        var answer =
                client.exchange(HttpMethod.POST, accounts() + path, officer(), form, Map.of("Accept", "text/html"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().getContentType()).hasToString("text/html;charset=UTF-8");
        assertThat(answer.headers().getCacheControl()).isEqualTo("no-store");
        return new String(answer.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void slipWhenTheNameIsTakenIsAProblem() {
        var form = Map.of("username", "demo-" + tenant, "displayName", "演示", "role", "liaison");

        var answer =
                client.exchange(HttpMethod.POST, accounts() + "/slip", officer(), form, Map.of("Accept", "text/html"));

        assertThat(answer.problem()).isEqualTo("username-taken");
    }

    @Test
    void slipsWhenTheRequestIsWrongAreAProblem() {
        var answer = client.exchange(
                HttpMethod.POST,
                accounts() + "/batch/slips",
                officer(),
                Map.of("accounts", List.of()),
                Map.of("Accept", "text/html"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.faultyFields()).containsExactly("accounts");
    }

    @Test
    void anAccountOffersWhatAnotherPersonMayDoToIt() {
        String account = opened("wang.fang", "liaison");

        assertThat(actions(account)).containsExactly("CHANGE_ROLE", "BLOCK", "RESET_PASSWORD");
        client.post(accounts() + "/" + account + "/block", officer(), null);
        assertThat(actions(account)).containsExactly("CHANGE_ROLE", "UNBLOCK", "RESET_PASSWORD");
        var own = client.get(accounts() + "/demo-" + tenant, TestTokens.of(tenant, "demo-" + tenant, "officer"));
        assertThat(own.body().path("allowedActions").valueStream().map(each -> each.asString()))
                .containsExactly("RESET_PASSWORD");
    }

    @Test
    void aSharedAccountDoesNotOfferWhatWouldBeRefused() {
        String account = opened("zhou.jie", "liaison");
        identities.shared.add(account);

        assertThat(actions(account)).containsExactly("CHANGE_ROLE", "BLOCK");
        assertThat(client.post(accounts() + "/" + account + "/one-time-password", officer(), null)
                        .status())
                .isEqualTo(409);
    }

    private List<String> actions(String account) {
        return show(account)
                .body()
                .path("allowedActions")
                .valueStream()
                .map(each -> each.asString())
                .toList();
    }

    @Test
    void changedRoleAndBlockEndTheSessionsAtOnce() {
        String account = opened("li.na", "liaison");

        var changed = changeRole(account, officer());
        assertThat(changed.body().path("roles").path(0).asString()).isEqualTo("committee");
        awaitEnds(account, 1);
        var blocked = client.post(accounts() + "/" + account + "/block", officer(), null);
        assertThat(blocked.body().path("state").asString()).isEqualTo("BLOCKED");
        assertThat(blocked.body().path("blockedBecause").asString()).isEqualTo("BLOCKED_BY_TENANT");
        awaitEnds(account, 2);

        assertThat(client.delete(accounts() + "/" + account + "/block", officer())
                        .status())
                .isEqualTo(200);
        assertThat(show(account).body().path("state").asString()).isEqualTo("OPEN");
    }

    @Test
    void nobodyChangesTheirOwnAccount() {
        var own = TestTokens.of(tenant, "demo-" + tenant, "officer");
        String account = accounts() + "/demo-" + tenant;

        assertThat(client.post(account + "/block", own, null).problem()).isEqualTo("account-own");
        assertThat(changeRole("demo-" + tenant, own).problem()).isEqualTo("account-own");
    }

    @Test
    void oneTimePasswordEndsTheSessions() {
        String account = opened("zhao.min", "volunteer");

        client.post(accounts() + "/" + account + "/one-time-password", officer(), null);

        awaitEnds(account, 1);
    }

    @Test
    void volunteerWhoIsSuspendedHasNoAccessUntilTheyReturn() {
        String account = opened("sun.li", "volunteer");
        volunteer("v1", "ACTIVE", account);
        volunteer("v1", "SUSPENDED", account);
        awaitAccount(account, "BLOCKED");
        assertThat(show(account).body().path("blockedBecause").asString()).isEqualTo("VOLUNTEER_SUSPENDED");
        awaitEnds(account, 1);

        volunteer("v1", "ACTIVE", account);
        awaitAccount(account, "OPEN");
        volunteer("v1", "LEFT", account);
        awaitAccount(account, "BLOCKED");
        assertThat(show(account).body().path("blockedBecause").asString()).isEqualTo("VOLUNTEER_LEFT");
    }

    @Test
    void anAppointmentBringsTheRoleOfALiaisonAndItsEndTakesItBack() {
        String account = opened("qian.kun", "volunteer");
        volunteer("v1", "ACTIVE", account);
        awaitVolunteerOf(account, "v1");

        appointed("v1", account, "office");
        awaitRole(account, "liaison");
        awaitEnds(account, 1);
        appointed("v1", account, "office", "finance");
        appointed("v1", account);
        awaitRole(account, "volunteer");

        awaitEnds(account, 2);
        assertThat(published(AccountRoleChanged.TYPE)).containsExactly(account, account);
    }

    @Test
    void anAppointmentLeavesRolesThatWereGivenByHand() {
        String committee = opened("sun.yat", "committee");
        String liaison = opened("li.bai", "liaison");
        String volunteer = opened("du.fu", "volunteer");
        appointed("v1", committee, "office");
        appointed("v2", liaison, "office");
        appointed("v3", volunteer, "office");
        awaitRole(volunteer, "liaison");

        appointed("v1", committee);
        appointed("v2", liaison);
        appointed("v3", volunteer);
        awaitRole(volunteer, "volunteer");

        assertThat(roleOf(committee)).isEqualTo("committee");
        assertThat(roleOf(liaison)).isEqualTo("liaison");
    }

    @Test
    void anAppointmentThatEndedInTheSameMomentLeavesTheRole() {
        String account = opened("wang.wei", "volunteer");
        String other = opened("meng.hao", "volunteer");
        appointed("v1", account, "office");
        appointed("v1", account);
        appointed("v2", other, "office");

        awaitRole(other, "liaison");

        assertThat(roleOf(account)).isEqualTo("volunteer");
    }

    private void appointed(String id, String account, String... sections) {
        volunteer(id, "ACTIVE", account, sections.length == 0 ? null : List.of(sections));
    }

    private void awaitRole(String account, String role) {
        Awaitility.await("the role follows the appointment")
                .atMost(Duration.ofSeconds(20))
                .until(() -> roleOf(account).equals(role));
    }

    private String roleOf(String account) {
        return show(account).body().path("roles").path(0).asString();
    }

    private String opened(String name, String role) {
        var form = Map.of("username", name(name), "displayName", "演示", "role", role);
        return client.post(accounts(), officer(), form).body().path("accountId").asString();
    }

    private String name(String base) {
        return base + "-" + tenant;
    }

    private void volunteer(String id, String state, @Nullable String account) {
        volunteer(id, state, account, null);
    }

    private void volunteer(String id, String state, @Nullable String account, @Nullable List<String> liaisonOf) {
        var data = new HashMap<String, Object>();
        data.put("volunteerId", id);
        data.put("displayName", "演示" + id);
        data.put("state", state);
        data.put("accountId", account);
        data.put("liaisonSectionIds", liaisonOf);
        events.send(
                "volunteer.events.v1",
                events.event(tenant, "volunteering.volunteer.volunteer-changed.v1", id, ++version, data));
    }

    private void awaitVolunteer(String volunteer) {
        var taken = List.of(item(volunteer, "demo-" + tenant));
        Awaitility.await("the table follows").atMost(Duration.ofSeconds(20)).until(() -> !code(batch(taken))
                .equals("volunteer-unknown"));
    }

    private void awaitVolunteerOf(String account, String volunteer) {
        Awaitility.await("the table follows")
                .atMost(Duration.ofSeconds(20))
                .until(() ->
                        show(account).body().path("volunteerId").asString("").equals(volunteer));
    }

    private void awaitAccount(String account, String state) {
        Awaitility.await("the access follows the volunteer")
                .atMost(Duration.ofSeconds(20))
                .until(() -> show(account).body().path("state").asString().equals(state));
    }

    private void awaitEnds(String account, int times) {
        Awaitility.await("the gateway hears of it")
                .atMost(Duration.ofSeconds(20))
                .until(() -> published(AccessEnded.TYPE).stream()
                                .filter(account::equals)
                                .count()
                        >= times);
    }

    private List<String> published(String type) {
        return events.on(AccessEnded.TOPIC, event -> event.tenant().equals(tenant)).stream()
                .filter(event -> event.type().equals(type))
                .map(event -> event.data().path("accountId").asString())
                .toList();
    }

    private static Map<String, Object> item(String volunteer, String username) {
        return Map.of("volunteerId", volunteer, "username", username);
    }

    private Answer batch(List<Map<String, Object>> items) {
        return client.post(accounts() + "/batch", officer(), Map.of("accounts", items));
    }

    private static String code(Answer answer) {
        return answer.body().at("/items/0/problem").asString("");
    }

    private Answer changeRole(String account, String by) {
        var role = Map.of("role", "committee");
        return client.exchange(HttpMethod.PUT, accounts() + "/" + account + "/role", by, role, Map.of());
    }

    private Answer show(String account) {
        return client.get(accounts() + "/" + account, officer());
    }

    private String accounts() {
        return "/api/tenants/" + tenant + "/registry/accounts";
    }

    private String officer() {
        return TestTokens.of(tenant, "officer-1", "officer");
    }
}
