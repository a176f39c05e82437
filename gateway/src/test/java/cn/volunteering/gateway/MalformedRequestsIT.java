package cn.volunteering.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.gateway.surroundings.GatewayTest;
import cn.volunteering.gateway.surroundings.Program;
import cn.volunteering.gateway.surroundings.Realm;
import cn.volunteering.gateway.surroundings.Surroundings;
import cn.volunteering.testsupport.RawAnswer;
import cn.volunteering.testsupport.isolation.OddRequests;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Malformed requests are the caller's fault, also where the gateway forwards, and leave no stack trace. */
@GatewayTest
@ExtendWith(OutputCaptureExtension.class)
class MalformedRequestsIT {

    private static final String ECHO = "/api/tenants/t-one/volunteer/echo";
    private static final int PORT = URI.create(Surroundings.ORIGIN).getPort();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/docs/api/volunteer",
                "/docs/events/asyncapi.yaml",
                "/api/platform/health",
                "/oauth2/authorization/x",
                "/login/oauth2/code/keycloak?state=x",
                "/login/oauth2/code/x",
                "/auth/realms/volunteering"
            })
    void oddRequestOfAStrangerIsTheirFault(String path, CapturedOutput log) {
        OddRequests.to("GET", path, "").forEach(request -> assertCallersFault(request, log));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "DELETE"})
    void oddForwardedRequestIsTheCallersFault(String method, CapturedOutput log) {
        String account = "odd-" + method.toLowerCase(Locale.ROOT);
        Surroundings.realm().createProgram("t-one", account);
        String token = Surroundings.realm().tokenOf(account, Realm.PASSWORD);

        OddRequests.to(method, ECHO, token).forEach(request -> assertCallersFault(request, log));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", ECHO, "/auth/realms/volunteering", "/no-such-page"})
    void methodThatNoEndpointHasIs405(String path) {
        for (String method : OddRequests.METHODS) {
            RawAnswer answer = RawAnswer.to(OddRequests.head(method, path, "") + "\r\n", PORT);

            assertThat(answer.status()).as(method).isEqualTo(405);
            assertThat(answer.header("Allow")).isPresent();
            assertThat(answer.body()).contains("urn:volunteering:problem:method-not-allowed");
        }
    }

    @Test
    void headOfAStreamSendsItsHeadersAndEnds() {
        var head = Program.send(
                Program.of("t-one").request("/api/tenants/t-one/events").HEAD().build());

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
    }

    @Test
    void abortedRequestsLeaveNoStackTrace(CapturedOutput log) throws IOException {
        String token = Surroundings.realm().tokenOf("program-t-one", Realm.PASSWORD);
        abort(OddRequests.head("POST", ECHO, token) + "Content-Length: 1000\r\n\r\n{");
        abort(OddRequests.head("GET", ECHO, token) + "\r\n");
        abort(OddRequests.head("GET", "/docs/api/volunteer", "") + "\r\n");
        abort(OddRequests.head("GET", "/api/tenants/t-one/volunteer/slow", token) + "\r\n");

        Awaitility.await("the slow answer is there")
                .pollDelay(Duration.ofSeconds(2))
                .until(() -> true);
        assertThat(log.getAll()).doesNotContain("\tat org.apache.coyote");
    }

    private static void abort(String request) throws IOException {
        try (var line = new Socket(InetAddress.getLoopbackAddress(), PORT)) {
            line.setSoLinger(true, 0);
            line.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static void assertCallersFault(String request, CapturedOutput log) {
        int logged = log.getAll().length();

        RawAnswer answer = RawAnswer.to(request, PORT);

        assertThat(answer.status()).as(request).isLessThan(500);
        assertThat(answer.body()).as(request).doesNotContain("Exception", "org.springframework", "org.apache");
        assertThat(log.getAll().substring(logged)).as(request).doesNotContain("\tat org.apache.coyote");
    }
}
