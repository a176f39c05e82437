package cn.volunteering.web.registry;

import cn.volunteering.edge.problem.Problem;
import cn.volunteering.edge.problem.ProblemException;
import cn.volunteering.tenancy.TenantScope;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.client.discovery.DiscoveryClient;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Asks the registry with the token of the caller: anyone may learn only what they could ask the registry themselves, and
 * this service needs no rights of its own.
 */
public final class RegistryCalls {

    private static final Logger LOG = LoggerFactory.getLogger(RegistryCalls.class);
    private static final Duration READ_TIMEOUT = Duration.ofSeconds(10);
    private static final Problem UNAVAILABLE =
            Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "registry-unavailable", "暂时查询不到登记的信息，请稍后重试");

    private final DiscoveryClient services;
    private final RestClient http;

    public RegistryCalls(DiscoveryClient services, RestClient.Builder clients) {
        var requests = new JdkClientHttpRequestFactory();
        requests.setReadTimeout(READ_TIMEOUT);
        this.services = services;
        http = clients.requestFactory(requests).build();
    }

    /**
     * Reads something of the bound tenant; empty if the registry does not know it, or the caller may not see it.
     *
     * @param path below the registry's endpoints of the tenant, with placeholders
     * @throws ProblemException 503 if the registry does not answer
     */
    public <T> Optional<T> find(Class<T> type, String path, String... values) {
        try {
            return Optional.ofNullable(http.get()
                    .uri(registry() + "/api/tenants/{tenant}/registry" + path, placeholders(values))
                    .headers(headers -> headers.setBearerAuth(token()))
                    .retrieve()
                    .body(type));
        } catch (HttpClientErrorException.NotFound e) {
            return Optional.empty();
        } catch (RestClientException e) {
            LOG.error("Registry not asked: {}", e.getMessage());
            throw new ProblemException(UNAVAILABLE);
        }
    }

    private static Object[] placeholders(String... values) {
        return Stream.concat(Stream.of(TenantScope.tenant().value()), Stream.of(values))
                .toArray();
    }

    private URI registry() {
        return services.getInstances("registry").stream()
                .findAny()
                .orElseThrow(() -> new ProblemException(UNAVAILABLE))
                .getUri();
    }

    private static String token() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken caller) {
            return caller.getToken().getTokenValue();
        }
        throw new IllegalStateException("The registry is asked for callers with a token only");
    }
}
