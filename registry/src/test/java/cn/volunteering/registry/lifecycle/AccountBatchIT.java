package cn.volunteering.registry.lifecycle;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.registry.access.AccountOpened;
import cn.volunteering.registry.identity.AccountRole;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** Accounts are opened many at once, and handed over as slips. */
class AccountBatchIT extends AccountsFixture {

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
        assertThat(answer.body().path("items").valueStream().map(AccountBatchIT::faultyFields))
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
}
