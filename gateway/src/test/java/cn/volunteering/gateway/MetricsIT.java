package cn.volunteering.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.gateway.surroundings.GatewayTest;
import cn.volunteering.gateway.surroundings.Program;
import cn.volunteering.gateway.surroundings.Realm;
import cn.volunteering.gateway.surroundings.Surroundings;
import cn.volunteering.servers.machine.Secrets;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Platform staff can read the metrics of the gateway; the public address never shows them. */
@GatewayTest
class MetricsIT {

    private static final String METRICS = "/actuator/prometheus";

    @ParameterizedTest
    @CsvSource({"platform-operations, OPERATIONS_CLIENT_SECRET", "platform-audit, AUDIT_CLIENT_SECRET"})
    void getWhenWithAPlatformTokenShowsMetricsAtTheirOwnPort(String client, String secret) {
        HttpResponse<String> answer = measured(METRICS, Surroundings.tokenOf(client, secret));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("jvm_memory_used_bytes");
    }

    @Test
    void getWhenWithoutATokenOrWithOneOfATenantShowsNothing() {
        String tenant = Surroundings.realm().tokenOf("program-t-one", Realm.PASSWORD);

        assertThat(measured(METRICS, "").statusCode()).isEqualTo(401);
        assertThat(measured(METRICS, tenant).statusCode()).isEqualTo(403);
    }

    @Test
    void getWhenAtThePublicAddressIsClosedToEveryToken() {
        String operator = Surroundings.tokenOf("platform-operations", Secrets.OPERATIONS_CLIENT_SECRET);

        assertThat(Program.with(operator).get(METRICS).statusCode()).isEqualTo(403);
        assertThat(Program.with(operator)
                        .get("/api/platform/volunteer/../../../actuator/prometheus")
                        .statusCode())
                .isBetween(400, 404);
    }

    @Test
    void getWhenAtThePortOfMetricsOpensNothingElse() {
        String operator = Surroundings.tokenOf("platform-operations", Secrets.OPERATIONS_CLIENT_SECRET);

        assertThat(measured("/actuator/health/readiness", "").statusCode()).isEqualTo(200);
        assertThat(measured("/api/platform/health", "").statusCode()).isEqualTo(404);
        assertThat(measured("/actuator/env", operator).statusCode()).isEqualTo(403);
    }

    private static HttpResponse<String> measured(String path, String token) {
        var request = HttpRequest.newBuilder(URI.create(Surroundings.MANAGEMENT + path));
        return Program.send(
                token.isEmpty()
                        ? request.build()
                        : request.header("Authorization", "Bearer " + token).build());
    }
}
