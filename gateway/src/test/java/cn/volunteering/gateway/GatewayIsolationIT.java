package cn.volunteering.gateway;

import cn.volunteering.gateway.surroundings.TestIssuerSurroundings;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.testsupport.TestClient;
import cn.volunteering.testsupport.isolation.InputAttempts;
import cn.volunteering.testsupport.servers.NeedsServers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.json.JsonMapper;

/** Calls every endpoint of the gateway's own OpenAPI document with every token that must not open it. */
@NeedsServers
@SpringBootTest(
        classes = GatewayApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "MANAGEMENT_PORT=0")
@ContextConfiguration(initializers = TestIssuerSurroundings.class)
class GatewayIsolationIT extends InputAttempts {

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

    /** Lists endpoints that are open before sign-in, explain a failed sign-in, or choose the caller's own tenant. */
    @Override
    protected Set<String> needingNoRole() {
        return Set.of("GET /api/session", "PUT /api/session/tenant", "GET /api/platform/health");
    }

    /** Lists the event door, which answers each event of a batch. */
    @Override
    protected Set<String> readingTheirOwnBody() {
        return Set.of("POST /api/tenants/{tenant}/events");
    }

    /** Asks for a type that does not exist, because a valid stream never ends. */
    @Override
    protected String queryOf(String operation) {
        return operation.equals("GET /api/tenants/{tenant}/events") ? "?types=no-such-type" : "";
    }
}
