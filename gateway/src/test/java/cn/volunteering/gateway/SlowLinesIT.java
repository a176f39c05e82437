package cn.volunteering.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.gateway.surroundings.GatewayTest;
import cn.volunteering.gateway.surroundings.Program;
import cn.volunteering.gateway.surroundings.Realm;
import cn.volunteering.gateway.surroundings.SlowLines;
import cn.volunteering.gateway.surroundings.Surroundings;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Callers that send slowly hold nothing that others need. */
@GatewayTest
class SlowLinesIT {

    private static final String TOKEN_ADDRESS = "/auth/realms/volunteering/protocol/openid-connect/token";
    private static final int ACCOUNTS = 10;
    private static final int LINES_EACH = 50;
    private static final int MEASURED = 100;

    /**
     * Slow and busy machines run these tests too. A call that waits for a connection to a part takes half a minute.
     * {@code infra/bench slow-lines} measures what is left of that.
     */
    private static final Duration QUICK = Duration.ofSeconds(3);

    private static final Duration CLOSED_BY = Duration.ofSeconds(40);

    private SlowLines lines;

    @BeforeEach
    void begin() {
        lines = new SlowLines();
    }

    @AfterEach
    void end() throws IOException {
        lines.close();
    }

    @Test
    void thousandSlowCallersDelayNobody() {
        List<String> accounts = IntStream.range(0, ACCOUNTS)
                .mapToObj(number -> "slow-" + number)
                .toList();
        accounts.forEach(account -> Surroundings.realm().createProgram("t-busy", account));
        Surroundings.realm().createProgram("t-one", "quick");
        var program = Program.with(Surroundings.realm().tokenOf("quick", Realm.PASSWORD));

        for (int i = 0; i < ACCOUNTS; i++) {
            String token = Surroundings.realm().tokenOf(accounts.get(i), Realm.PASSWORD);
            lines.open(LINES_EACH, "127.0.0.8" + i, form());
            lines.open(LINES_EACH, "127.0.0.8" + i, json(token));
        }
        assertThat(lines.open()).isEqualTo(2 * ACCOUNTS * LINES_EACH);
        List<Duration> signIns = measured(SlowLinesIT::signIn);
        List<Duration> calls = measured(() -> program.get("/api/tenants/t-one/volunteer/echo"));

        assertThat(percentile(signIns)).as("sign-in").isLessThan(QUICK);
        assertThat(percentile(calls)).as("parts").isLessThan(QUICK);
        Awaitility.await("slow lines end").atMost(CLOSED_BY).until(() -> lines.open() == 0);
    }

    @Test
    void slowHeadersEnd() {
        lines.open(20, "127.0.0.90", "GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ");

        Awaitility.await("slow lines end").atMost(CLOSED_BY).until(() -> lines.open() == 0);
    }

    @Test
    void slowBodyOfARefusedRequestEnds() {
        lines.open(20, "127.0.0.91", json("made-up"));

        Awaitility.await("slow lines end").atMost(CLOSED_BY).until(() -> lines.open() == 0);
    }

    private static HttpResponse<String> signIn() {
        return Program.anonymous()
                .post(
                        TOKEN_ADDRESS,
                        "application/x-www-form-urlencoded",
                        "grant_type=client_credentials&client_id=quick&client_secret=" + Realm.PASSWORD);
    }

    private static List<Duration> measured(Supplier<HttpResponse<String>> call) {
        var taken = new ArrayList<Duration>();
        for (int i = 0; i < MEASURED; i++) {
            long start = System.nanoTime();
            assertThat(call.get().statusCode()).isEqualTo(200);
            taken.add(Duration.ofNanos(System.nanoTime() - start));
        }
        return taken;
    }

    private static Duration percentile(List<Duration> taken) {
        Collections.sort(taken);
        return taken.get(taken.size() * 99 / 100 - 1);
    }

    private static String form() {
        return "POST " + TOKEN_ADDRESS
                + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                + "Content-Length: 1000\r\n\r\n";
    }

    private static String json(String token) {
        return "POST /api/tenants/t-busy/volunteer/echo HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + token
                + "\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n";
    }
}
