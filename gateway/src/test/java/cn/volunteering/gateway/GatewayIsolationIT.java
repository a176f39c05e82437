package cn.volunteering.gateway;

import cn.volunteering.gateway.surroundings.TestIssuerSurroundings;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.testsupport.TestClient;
import cn.volunteering.testsupport.isolation.EndpointIsolation;
import cn.volunteering.testsupport.servers.NeedsServers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.json.JsonMapper;

/** Every endpoint of the gateway itself, taken from its own description, tried with every token that must not open it. */
@NeedsServers
@SpringBootTest(
        classes = GatewayApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "MANAGEMENT_PORT=0")
@ContextConfiguration(initializers = TestIssuerSurroundings.class)
class GatewayIsolationIT extends EndpointIsolation {

    private static final String PROOF = "0f0f0f0f-0000-4000-8000-000000000000";

    private final Deque<String> active =
            new ArrayDeque<>(List.of(TestIssuerSurroundings.ONE, TestIssuerSurroundings.OTHER));

    @Autowired
    Environment environment;

    @Autowired
    JsonMapper json;

    @Override
    protected TestClient client() {
        return new TestClient(environment, json);
    }

    @Override
    protected String document() {
        return "/docs/api/gateway";
    }

    @Override
    protected Set<String> everyRole() {
        return Set.of("committee", "liaison", "volunteer", "officer", "auditor", "program");
    }

    @Override
    protected TenantId activeTenant() {
        return new TenantId(active.remove());
    }

    @Override
    protected TenantId suspendedTenant() {
        return new TenantId(TestIssuerSurroundings.LOCKED);
    }

    /** A page asks who is signed in before anyone is; who cannot sign in may see why; choosing a tenant is one's own. */
    @Override
    protected Set<String> needingNoRole() {
        return Set.of("GET /api/session", "PUT /api/session/tenant", "GET /api/platform/health");
    }

    /** A browser's change is asked for its proof before it is asked who it is from. */
    @Override
    protected Map<String, String> headersWithoutToken() {
        return Map.of("Cookie", "XSRF-TOKEN=" + PROOF, "X-XSRF-TOKEN", PROOF);
    }

    /** A stream has no end, but one of a type that does not exist has no beginning. */
    @Override
    protected String queryOf(String operation) {
        return operation.equals("GET /api/tenants/{tenant}/events") ? "?types=no-such-type" : "";
    }
}
