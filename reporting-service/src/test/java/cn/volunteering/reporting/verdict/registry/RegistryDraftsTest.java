package cn.volunteering.reporting.verdict.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.volunteering.edge.problem.ProblemException;
import cn.volunteering.messaging.IdentifierModule;
import cn.volunteering.policy.ClauseId;
import cn.volunteering.policy.PolicyId;
import cn.volunteering.policy.Value;
import cn.volunteering.policy.reader.DraftDocument;
import cn.volunteering.tenancy.Actor;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.cloud.client.DefaultServiceInstance;
import org.springframework.cloud.client.ServiceInstance;
import org.springframework.cloud.client.discovery.DiscoveryClient;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/** Drafts in the answers of the registry. */
class RegistryDraftsTest {

    private static final String ANSWER = """
        {"id":"own-rules","owner":"%s","layer":"AGENCY","allowedActions":[],"versions":[
          {"version":2,"published":false,"number":"试行〔2026〕2号","title":"办法","issuer":"机关党委",
           "issuedOn":"2026-06-01","effectiveFrom":"2027-01-01","trial":true,"supersedes":["older"],
           "scope":{"unitTypes":["PROVINCIAL_ORGAN"],"titles":[],"tenants":[]},
           "clauses":[{"id":"c1","section":"一","quote":"草稿原文","force":"MUST","bases":[]}],
           "values":[{"key":"participation.minimum-percent","type":"PERCENT","value":95,"clause":"c1",
                      "direction":"AT_LEAST","overridable":false,
                      "scope":{"unitTypes":[],"titles":[],"tenants":[]}}]},
          {"version":1,"published":true,"number":"试行〔2026〕1号","title":"办法","issuedOn":"2026-01-01",
           "effectiveFrom":"2026-01-01","trial":true,"supersedes":[],
           "scope":{"unitTypes":[],"titles":[],"tenants":[]},"clauses":[],"values":[]}]}
        """;

    private HttpServer registry;

    @BeforeEach
    void aRegistry() throws IOException {
        registry = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        registry.createContext("/api/tenants/nx-gxt/registry/policies/", RegistryDraftsTest::answer);
        registry.start();
        var token = Jwt.withTokenValue("token")
                .header("alg", "none")
                .subject("committee")
                .issuedAt(Instant.EPOCH)
                .build();
        SecurityContextHolder.getContext().setAuthentication(new JwtAuthenticationToken(token));
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String policy = exchange.getRequestURI().getPath().replaceAll(".*/", "");
        byte[] body =
                ANSWER.formatted(policy.equals("notice") ? "qh-wmb" : "nx-gxt").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(policy.equals("unknown") ? 404 : policy.equals("broken") ? 500 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @AfterEach
    void stop() {
        registry.stop(0);
        SecurityContextHolder.clearContext();
    }

    @Test
    void findReadsTheUnpublishedVersionWithItsValuesAndWords() {
        var draft = find("own-rules").orElseThrow();

        assertThat(draft.version().number()).isEqualTo(2);
        assertThat(draft.version().owner()).isEqualTo(new TenantId("nx-gxt"));
        assertThat(draft.version().scope().unitTypes()).containsExactly("PROVINCIAL_ORGAN");
        assertThat(draft.version().supersedes()).containsExactly(new PolicyId("older"));
        assertThat(draft.version().values())
                .singleElement()
                .extracting(value -> value.value())
                .isEqualTo(new Value.Whole(95));
        assertThat(draft.text().quote(new ClauseId("c1"))).contains("草稿原文");
    }

    @Test
    void findWhenTheDocumentIsUnknownOrOfAnOfficeAboveFindsNothing() {
        assertThat(find("unknown")).isEmpty();
        assertThat(find("notice")).isEmpty();
    }

    @Test
    void findWhenTheRegistryFailsSaysThatItIsUnavailable() {
        assertThatThrownBy(() -> find("broken")).isInstanceOf(ProblemException.class);
    }

    private Optional<DraftDocument> find(String policy) {
        var json = JsonMapper.builder().addModule(new IdentifierModule()).build();
        var clients = RestClient.builder()
                .configureMessageConverters(
                        converters -> converters.withJsonConverter(new JacksonJsonHttpMessageConverter(json)));
        var drafts = new RegistryDrafts(new OneRegistry(registry.getAddress().getPort()), clients);
        return TenantScope.call(new TenantId("nx-gxt"), Actor.system("test"), () -> drafts.find(new PolicyId(policy)));
    }

    /** Knows where the registry is. */
    private record OneRegistry(int port) implements DiscoveryClient {

        @Override
        public String description() {
            return "test";
        }

        @Override
        public List<ServiceInstance> getInstances(String service) {
            return List.of(new DefaultServiceInstance("one", service, "127.0.0.1", port, false));
        }

        @Override
        public List<String> getServices() {
            return List.of("registry");
        }
    }
}
