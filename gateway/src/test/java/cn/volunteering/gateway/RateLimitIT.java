package cn.volunteering.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.gateway.surroundings.Browser;
import cn.volunteering.gateway.surroundings.GatewayTest;
import cn.volunteering.gateway.surroundings.Program;
import cn.volunteering.gateway.surroundings.Realm;
import cn.volunteering.gateway.surroundings.Surroundings;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Callers with too many requests have to wait; others do not. */
@GatewayTest
class RateLimitIT {

    private static final String PATH = "/api/tenants/t-busy/volunteer/echo";

    /** Uses a separate address per case, so that these requests limit no other test. */
    @ParameterizedTest
    @CsvSource({
        "127.0.0.71, /oauth2/authorization/keycloak, ''",
        "127.0.0.72, /auth/realms/volunteering, ''",
        "127.0.0.73, /api/tenants/t-one/volunteer/echo, ''",
        "127.0.0.74, /api/tenants/t-one/volunteer/echo, made-up",
        "127.0.0.75, /api/tenants/t-one/volunteer/echo, no token"
    })
    void anonymousCallersAreLimited(String address, String path, String token) throws Exception {
        var statuses = new TreeSet<Integer>();
        try (var line = HttpClient.newBuilder()
                        .localAddress(InetAddress.getByName(address))
                        .build();
                var callers = Executors.newFixedThreadPool(16)) {
            Callable<Integer> call =
                    () -> line.send(Program.with(token).request(path).build(), BodyHandlers.discarding())
                            .statusCode();
            for (var answer : callers.invokeAll(Collections.nCopies(Surroundings.ANONYMOUS_BURST * 4, call))) {
                statuses.add(answer.get());
            }
        }

        assertThat(statuses).contains(429).doesNotContain(500, 503);
        assertThat(Program.anonymous().get("/api/session").statusCode()).isEqualTo(200);
    }

    @Test
    void busyCallerIsLimitedAndOthersAreNot() throws Exception {
        var busy = Program.of("t-busy");
        Callable<HttpResponse<String>> call = () -> busy.get(PATH);
        var refused = new ArrayList<HttpResponse<String>>();

        try (var callers = Executors.newFixedThreadPool(16)) {
            for (var answer : callers.invokeAll(IntStream.range(0, Surroundings.BURST * 4)
                    .mapToObj(_ -> call)
                    .toList())) {
                if (answer.get().statusCode() == 429) {
                    refused.add(answer.get());
                }
            }
        }

        assertThat(Program.of("t-one").get("/api/tenants/t-one/volunteer/echo").statusCode())
                .isEqualTo(200);
        assertThat(refused).isNotEmpty().allSatisfy(answer -> {
            assertThat(answer.headers().firstValue("Retry-After")).contains("1");
            assertThat(answer.body()).contains("urn:volunteering:problem:too-many-requests", "过于频繁");
        });
        Awaitility.await("the bucket fills again").until(() -> busy.get(PATH).statusCode() == 200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/tenants/t-two/volunteer/echo",
                "/api/platform/volunteer/echo",
                "/api/tenants/t-one",
                "/nowhere"
            })
    void refusedRequestsOfAnAccountCount(String path) {
        String account = "refused-" + path.hashCode();
        Surroundings.realm().createProgram("t-one", account);
        var program = Program.with(Surroundings.realm().tokenOf(account, Realm.PASSWORD));

        assertThat(statuses(() -> program.get(path))).contains(429).doesNotContain(200);
    }

    @Test
    void changesWithoutCsrfTokenCount() {
        String account = Surroundings.realm().createPerson("p-no-proof");
        Surroundings.realm().join("t-one", "committee", account);
        var browser = Browser.signedIn("p-no-proof", Realm.PASSWORD);

        assertThat(statuses(() ->
                        browser.send(browser.request("/api/session/tenant").PUT(BodyPublishers.ofString("{}")))))
                .contains(403, 429);
    }

    private static Set<Integer> statuses(Supplier<HttpResponse<String>> call) {
        Callable<Integer> status = () -> call.get().statusCode();
        var found = new TreeSet<Integer>();
        try (var callers = Executors.newFixedThreadPool(16)) {
            for (var answer : callers.invokeAll(Collections.nCopies(Surroundings.BURST * 2, status))) {
                found.add(answer.get());
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }
}
