package cn.volunteering.volunteer.roster.registry;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.tenancy.Actor;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.volunteer.roster.AccountId;
import cn.volunteering.volunteer.roster.TenantAccounts.TenantAccount;
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
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.client.RestClient;

/** What the registry answers about an account. */
class RegistryAccountsTest {

    private static final TenantId TENANT = new TenantId("nx-gxt");
    private static final String ACCOUNT = """
        {"accountId":"%1$s","username":"demo","displayName":"演示001","roles":["%1$s"],"state":"OPEN",
         "allowedActions":["BLOCK"]}
        """;

    private HttpServer registry;

    @BeforeEach
    void aRegistry() throws IOException {
        registry = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        registry.createContext("/api/tenants/nx-gxt/registry/accounts/", RegistryAccountsTest::answer);
        registry.start();
        var token = Jwt.withTokenValue("token")
                .header("alg", "none")
                .subject("committee")
                .issuedAt(Instant.EPOCH)
                .build();
        SecurityContextHolder.getContext().setAuthentication(new JwtAuthenticationToken(token));
    }

    /** Knows an account for each role, named after it. */
    private static void answer(HttpExchange exchange) throws IOException {
        String account = exchange.getRequestURI().getPath().replaceAll(".*/", "");
        byte[] body = ACCOUNT.formatted(account).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(account.equals("unknown") ? 404 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @AfterEach
    void stop() {
        registry.stop(0);
        SecurityContextHolder.clearContext();
    }

    @Test
    void findTellsLiaisonsFromOthersAndFromStrangers() {
        assertThat(find("liaison")).contains(new TenantAccount(true));
        assertThat(find("volunteer")).contains(new TenantAccount(false));
        assertThat(find("unknown")).isEmpty();
    }

    private Optional<TenantAccount> find(String account) {
        var accounts =
                new RegistryAccounts(new OneRegistry(registry.getAddress().getPort()), RestClient.builder());
        return TenantScope.call(TENANT, Actor.system("test"), () -> accounts.find(new AccountId(account)));
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
