package cn.volunteering.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.gateway.surroundings.TestIssuerSurroundings;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.testsupport.TestClient;
import cn.volunteering.testsupport.isolation.InputAttempts;
import cn.volunteering.testsupport.servers.NeedsServers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls every endpoint of the gateway's own OpenAPI document with every token that must not open it. */
@NeedsServers
@SpringBootTest(
        classes = GatewayApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "MANAGEMENT_PORT=0")
@ContextConfiguration(initializers = TestIssuerSurroundings.class)
class GatewayIsolationIT extends InputAttempts {

    private static final List<String> ATTRIBUTES =
            List.of("specversion", "id", "source", "type", "subject", "time", "data");

    private static final List<String> OTHER_FORMS = List.of("7", "[]", "\"\"", "\"a\\u202eb\"");

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

    /**
     * Lists the event door. It judges events by CloudEvents and the schema of their type, answers 422 or within the batch, and
     * lets extension attributes pass. The attributes are tried below, the data in {@code EventCheckTest}.
     */
    @Override
    protected Set<String> readingTheirOwnBody() {
        return Set.of("POST /api/tenants/{tenant}/events");
    }

    @TestFactory
    Stream<DynamicTest> attributeOfAnotherFormIsNamed() {
        return ATTRIBUTES.stream().flatMap(attribute -> OTHER_FORMS.stream()
                .map(value -> "{\"%s\":%s}".formatted(attribute, value))
                .map(event -> DynamicTest.dynamicTest(event, () -> assertNamed(attribute, event))));
    }

    private void assertNamed(String attribute, String event) {
        var single = report("application/cloudevents+json", event);
        var batch = report("application/cloudevents-batch+json", "[" + event + "]");

        assertThat(single.status()).isEqualTo(422);
        assertThat(single.faultyFields()).contains(attribute);
        assertThat(batch.status()).isEqualTo(200);
        assertThat(batch.body().at("/items/0/status").asString()).isEqualTo("REJECTED");
        assertThat(batch.body().at("/items/0/errors").findValues("field"))
                .extracting(JsonNode::asString)
                .contains(attribute);
    }

    private TestClient.Answer report(String form, String body) {
        return client().exchange(
                        HttpMethod.POST,
                        "/api/tenants/" + own + "/events",
                        tokenWithEveryRole().signed(),
                        body,
                        Map.of(HttpHeaders.CONTENT_TYPE, form));
    }

    /** Asks for a type that does not exist, because a valid stream never ends. */
    @Override
    protected String queryOf(String operation) {
        return operation.equals("GET /api/tenants/{tenant}/events") ? "?types=no-such-type" : "";
    }
}
