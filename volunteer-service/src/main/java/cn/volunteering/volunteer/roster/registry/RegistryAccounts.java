package cn.volunteering.volunteer.roster.registry;

import cn.volunteering.edge.TenantRole;
import cn.volunteering.edge.problem.Problem;
import cn.volunteering.edge.problem.ProblemException;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.volunteer.roster.AccountId;
import cn.volunteering.volunteer.roster.TenantAccounts;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.client.discovery.DiscoveryClient;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Asks the registry, with the token of the caller: anyone who links an account must be allowed to see it, and this
 * service needs no rights of its own.
 */
@Component
class RegistryAccounts implements TenantAccounts {

    private static final Logger LOG = LoggerFactory.getLogger(RegistryAccounts.class);
    private static final Duration READ_TIMEOUT = Duration.ofSeconds(10);
    private static final Problem UNAVAILABLE =
            Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "registry-unavailable", "暂时查询不到账号，请稍后重试");

    private final DiscoveryClient services;
    private final RestClient http;

    RegistryAccounts(DiscoveryClient services, RestClient.Builder clients) {
        var requests = new JdkClientHttpRequestFactory();
        requests.setReadTimeout(READ_TIMEOUT);
        this.services = services;
        http = clients.requestFactory(requests).build();
    }

    /** The part of the registry's answer that matters here. */
    private record Account(List<String> roles) {}

    @Override
    public Optional<TenantAccount> find(AccountId account) {
        try {
            return Optional.ofNullable(http.get()
                            .uri(
                                    registry() + "/api/tenants/{tenant}/registry/accounts/{id}",
                                    TenantScope.tenant(),
                                    account.value())
                            .headers(headers -> headers.setBearerAuth(token()))
                            .retrieve()
                            .body(Account.class))
                    .map(found -> new TenantAccount(found.roles().contains(TenantRole.LIAISON)));
        } catch (HttpClientErrorException.NotFound e) {
            return Optional.empty();
        } catch (RestClientException e) {
            LOG.error("Account not looked up: {}", e.getMessage());
            throw new ProblemException(UNAVAILABLE);
        }
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
        throw new IllegalStateException("Accounts are looked up for callers with a token only");
    }
}
