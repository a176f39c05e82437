package cn.volunteering.testsupport.probe;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.tenancy.TenantId;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestClient;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.TestTokens;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** What every endpoint answers to bad input: a sentence in Chinese and the fields by name, and nothing changes. */
@PlatformTest
class EndpointConventionsIT {

    @Autowired
    TestClient client;

    @Autowired
    TestTenants tenants;

    private String notes = "";
    private String token = "";

    @BeforeEach
    void anAgency() {
        TenantId agency = tenants.agency();
        notes = "/api/tenants/" + agency + "/probe/notes";
        token = TestTokens.of(agency, "u1", "committee");
    }

    @Test
    void postWhenAFieldIsBlankReportsTheFieldInChinese() {
        var answer = client.post(notes, token, Map.of("text", " "));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-request");
        assertThat(answer.body().path("errors").path(0).path("field").asString())
                .isEqualTo("text");
        assertThat(answer.body().path("errors").path(0).path("message").asString())
                .containsPattern("\\p{IsHan}");
    }

    @Test
    void getWhenTheTokenIsMalformedIs401() {
        var answer = client.get(notes, "a b");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("not-signed-in");
    }

    @Test
    void postWhenNotJsonIs400() {
        var answer = client.exchange(HttpMethod.POST, notes, token, "{\"text\":", Map.of());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("unreadable-request");
    }

    @Test
    void postWhenOfAnotherTypeIs415() {
        var answer = client.exchange(HttpMethod.POST, notes, token, "text", Map.of("Content-Type", "text/plain"));

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.body().path("detail").asString()).isEqualTo("不支持这种内容格式");
    }

    @Test
    void postWhenLargerThanAMegabyteIs413() {
        var answer = client.post(notes, token, Map.of("text", "x".repeat(1_048_577)));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.problem()).isEqualTo("too-large");
    }

    @Test
    void putWhenTheVersionIsMissingMalformedOrOutdatedChangesNothing() {
        var written = client.post(notes, token, Map.of("text", "first"));
        String note = notes + "/" + written.body().path("id").asString();
        var change = Map.of("text", "second");

        assertThat(client.exchange(HttpMethod.PUT, note, token, change, Map.of())
                        .status())
                .isEqualTo(428);
        assertThat(client.put(note, token, change, "abc").status()).isEqualTo(400);
        assertThat(client.put(note, token, change, "\"7\"").status()).isEqualTo(412);
        assertThat(client.get(note, token).body().path("text").asString()).isEqualTo("first");
    }

    @Test
    void putWhenTheVersionIsCurrentMakesTheNextVersion() {
        var written = client.post(notes, token, Map.of("text", "first"));
        String note = notes + "/" + written.body().path("id").asString();

        var changed = client.put(note, token, Map.of("text", "second"), written.etag());

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.etag()).isEqualTo("\"2\"");
    }

    @Test
    void postWhenSomethingUniqueIsTakenIs409() {
        client.post(notes, token, Map.of("text", "same"));

        assertThat(client.post(notes, token, Map.of("text", "same")).problem()).isEqualTo("already-exists");
    }

    @Test
    void getWhenMissingIs404() {
        assertThat(client.get(notes + "/none", token).problem()).isEqualTo("not-found");
    }

    @Test
    void getWhenTheAddressIsUnknownIs404() {
        assertThat(client.get(notes + "/a/b/c", token).status()).isEqualTo(404);
    }
}
