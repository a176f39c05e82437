package cn.volunteering.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.gateway.surroundings.Backend;
import cn.volunteering.gateway.surroundings.Browser;
import cn.volunteering.gateway.surroundings.GatewayTest;
import cn.volunteering.gateway.surroundings.Program;
import cn.volunteering.gateway.surroundings.RawRequest;
import cn.volunteering.gateway.surroundings.Realm;
import cn.volunteering.gateway.surroundings.Surroundings;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Forwards requests to the parts, rejects others, and handles parts that are unavailable. */
@GatewayTest
class RoutingIT {

    private static final String SIGN_IN_CONFIGURATION = "/auth/realms/volunteering/.well-known/openid-configuration";
    private static final String ECHO = "/api/tenants/t-one/volunteer/echo";
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void fortySlowCallsRunConcurrently() throws Exception {
        var program = Program.of("t-one");
        Callable<Integer> call =
                () -> program.get("/api/tenants/t-one/volunteer/slow").statusCode();

        long start = System.nanoTime();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer :
                    callers.invokeAll(IntStream.range(0, 40).mapToObj(_ -> call).toList())) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }

        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .as("the default of five connections would need eight seconds")
                .isLessThan(Duration.ofSeconds(6));
    }

    @Test
    void forwardedHeadersAreReplaced() {
        HttpResponse<String> answer = Program.send(Program.of("t-one")
                .request(ECHO)
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-For", "203.0.113.9")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Prefix", "/evil")
                .header("Forwarded", "host=evil.example;for=203.0.113.9")
                .build());

        JsonNode headers = headers(answer);
        assertThat(headers.path("x-forwarded-host").asString())
                .isEqualTo(Surroundings.ORIGIN.substring("http://".length()));
        assertThat(headers.path("x-forwarded-for").asString()).isEqualTo("127.0.0.1");
        assertThat(headers.path("x-forwarded-proto").asString()).isEqualTo("http");
        assertThat(headers.has("x-forwarded-prefix")).isFalse();
        assertThat(headers.has("forwarded")).isFalse();
    }

    @Test
    void serviceGetsTokenOfTheSessionAndNoCookie() {
        String account = Surroundings.realm().createPerson("p-relay");
        Surroundings.realm().join("t-one", "committee", account);

        JsonNode headers = headers(Browser.signedIn("p-relay", Realm.PASSWORD).get(ECHO));

        assertThat(headers.path("authorization").asString()).startsWith("Bearer ey");
        assertThat(headers.has("cookie")).isFalse();
        assertThat(headers.has("x-xsrf-token")).isFalse();
    }

    @Test
    void whatIsPublicIsForwardedWithoutASignInAndOnlyForReading() {
        var stranger = Program.anonymous();

        HttpResponse<String> read = stranger.get("/api/public/volunteer/echo");

        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(headers(read).has("authorization")).isFalse();
        assertThat(stranger.post("/api/public/volunteer/echo", "application/json", "{}")
                        .statusCode())
                .isIn(401, 403);
    }

    @Test
    void documentOfAServiceKeepsItsPolicyAndIsNotStored() {
        HttpResponse<String> answer = Program.of("t-one").get("/api/tenants/t-one/volunteer/document");

        assertThat(answer.headers().allValues("Content-Security-Policy")).containsExactly(Backend.DOCUMENT_POLICY);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
    }

    @Test
    void serviceSeesTheTraceOfTheRequest() {
        assertThat(headers(Program.of("t-one").get(ECHO)).path("traceparent").asString())
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
    }

    @Test
    void bodyIsForwardedWithItsLength() {
        HttpResponse<String> answer = Program.of("t-one").post(ECHO, "application/json", "x".repeat(1_000_000));

        assertThat(JSON.readTree(answer.body()).path("bodySize").asInt()).isEqualTo(1_000_000);
        assertThat(headers(answer).path("content-length").asString()).isEqualTo("1000000");
    }

    @Test
    void tooLargeBodyIsRefusedAtOnce() {
        long start = System.nanoTime();

        HttpResponse<String> answer = Program.send(Program.of("t-one")
                .request(ECHO)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(new byte[50_000_000]))
                .build());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("urn:volunteering:problem:too-large", "10 MB");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void bodyMustStateItsLength() {
        HttpResponse<String> answer = Program.send(Program.of("t-one")
                .request(ECHO)
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofString("{}")))
                .build());

        assertThat(answer.statusCode()).isEqualTo(411);
    }

    @Test
    void unavailablePartIsReportedAndNotCalledUntilItReturns() {
        var program = Program.of("t-one");
        String path = "/api/tenants/t-one/scoring/mine";

        for (int call = 0; call < 8; call++) {
            HttpResponse<String> answer = program.get(path);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).contains("1");
            assertThat(answer.body()).contains("urn:volunteering:problem:part-unavailable", "时长与积分");
        }
        assertThat(program.get(ECHO).statusCode()).isEqualTo(200);

        Backend back = Backend.start(Surroundings.unusedPort());
        try {
            Awaitility.await("the open breaker closes after its pause")
                    .until(() -> program.get(path).statusCode() == 200);
        } finally {
            back.stop();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SIGN_IN_CONFIGURATION, ECHO})
    void malformedContentTypeDoesNotOpenTheBreaker(String path) {
        var program = Program.of("t-one");

        for (int call = 0; call < 6; call++) {
            Program.send(program.request(path).header("Content-Type", "x").build());
        }

        assertThat(program.get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {SIGN_IN_CONFIGURATION, ECHO})
    void malformedQueryIsRefusedWithoutOpeningTheBreaker(String path) {
        String token = Surroundings.realm().tokenOf("program-t-one", Realm.PASSWORD);

        for (int call = 0; call < 6; call++) {
            assertThat(RawRequest.get(path + "?a=%zz", token)).startsWith("HTTP/1.1 400");
        }

        assertThat(Program.with(token).get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void healthReportsWhichPartsAreUp() {
        Awaitility.await("the cached health expires").untilAsserted(() -> assertThat(JSON.readTree(
                                Program.anonymous().get("/api/platform/health").body())
                        .path("parts"))
                .extracting(part ->
                        part.path("name").asString() + " " + part.path("state").asString())
                .containsExactly(
                        "sign-in UP",
                        "registry UP",
                        "volunteer UP",
                        "activity UP",
                        "scoring DOWN",
                        "reporting UP",
                        "events UP"));
    }

    @Test
    void unknownServiceIsNotFound() {
        assertThat(Program.of("t-one").get("/api/tenants/t-one/nobody/x").statusCode())
                .isEqualTo(404);
    }

    private static JsonNode headers(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return JSON.readTree(answer.body()).path("headers");
    }
}
