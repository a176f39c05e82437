package cn.volunteering.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.gateway.surroundings.GatewayTest;
import cn.volunteering.gateway.surroundings.Program;
import cn.volunteering.gateway.surroundings.Surroundings;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Who asks too often waits, and nobody else does. */
@GatewayTest
class RateLimitIT {

    private static final String PATH = "/api/tenants/t-busy/volunteer/echo";

    @Test
    void busyCallerIsSlowedDownAndOthersAreNot() throws Exception {
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
}
