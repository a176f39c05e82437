package cn.volunteering.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.gateway.surroundings.GatewayTest;
import cn.volunteering.gateway.surroundings.Program;
import cn.volunteering.gateway.surroundings.Realm;
import cn.volunteering.gateway.surroundings.Surroundings;
import java.net.http.HttpResponse;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Callers reach only their own tenants, whatever the form of the path. */
@GatewayTest
class TenantBoundaryIT {

    @Test
    void programReachesItsOwnTenant() {
        HttpResponse<String> answer = Program.of("t-one").get("/api/tenants/t-one/volunteer/echo?a=1&b=%E6%A0%91");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("/api/tenants/t-one/volunteer/echo?a=1&b=%E6%A0%91");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/tenants/t-two/volunteer/echo",
                "/api/tenants/t-never/volunteer/echo",
                "/api/tenants/T-ONE/volunteer/echo",
                "/api/tenants/%74-two/volunteer/echo",
                "/api/tenants/t-two"
            })
    void foreignAndUnknownTenantLookTheSame(String path) {
        HttpResponse<String> answer = Program.of("t-one").get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("urn:volunteering:problem:tenant-not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/tenants/t-one/../t-two/volunteer/echo",
                "/api/tenants/t-one/%2e%2e/t-two/volunteer/echo",
                "/api/tenants/t-one%2f..%2ft-two/volunteer/echo",
                "/api/tenants/t-one;x/volunteer/echo",
                "/api//tenants/t-two/volunteer/echo"
            })
    void craftedPathsReachNothing(String path) {
        assertThat(Program.of("t-one").get(path).statusCode()).isBetween(400, 404);
    }

    @Test
    void suspendedTenantIsLocked() {
        HttpResponse<String> answer = Program.of("t-locked").get("/api/tenants/t-locked/volunteer/echo");

        assertThat(answer.statusCode()).isEqualTo(423);
        assertThat(answer.body()).contains("urn:volunteering:problem:tenant-not-active", "暂停");
    }

    @Test
    void suspensionTakesEffectWithoutNewToken() {
        Surroundings.tenants().put("t-soon-locked", "ACTIVE");
        var token = tokenFor("t-soon-locked");
        awaitStatus(token, "t-soon-locked", 200);

        Surroundings.tenants().put("t-soon-locked", "SUSPENDED");

        awaitStatus(token, "t-soon-locked", 423);
    }

    @Test
    void tokenForAnotherAudienceIsRejected() {
        Surroundings.realm().createClient("elsewhere", List.of("basic", "profile", "service_account", "organization"));
        var program = Program.with(Surroundings.realm().tokenOf("elsewhere", Realm.PASSWORD));

        assertThat(program.get("/api/tenants/t-one/volunteer/echo").statusCode())
                .isEqualTo(401);
    }

    @Test
    void tamperedTokenIsRejected() {
        String token = Surroundings.realm().tokenOf("program-t-one", Realm.PASSWORD);
        String spoilt = token.substring(0, token.length() - 4) + "AAAA";

        assertThat(Program.with(spoilt).get("/api/tenants/t-one/volunteer/echo").statusCode())
                .isEqualTo(401);
    }

    @Test
    void platformPathsNeedPlatformRole() {
        assertThat(Program.of("t-one").get("/api/platform/volunteer/echo").statusCode())
                .isEqualTo(403);
    }

    @Test
    void programNeedsNoCsrfTokenForChanges() {
        HttpResponse<String> answer =
                Program.of("t-one").post("/api/tenants/t-one/volunteer/echo", "application/json", "{}");

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private static Program tokenFor(String tenant) {
        Surroundings.realm().createTenant(tenant);
        return Program.of(tenant);
    }

    private static void awaitStatus(Program program, String tenant, int status) {
        Awaitility.await("the directory follows the registry")
                .until(() -> program.get("/api/tenants/" + tenant + "/volunteer/echo")
                                .statusCode()
                        == status);
    }
}
