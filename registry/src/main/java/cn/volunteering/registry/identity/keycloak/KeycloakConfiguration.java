package cn.volunteering.registry.identity.keycloak;

import cn.volunteering.registry.identity.IdentityProvider;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/**
 * Connects the registry to Keycloak. Uses the HTTP client of the JDK, because the one that Eureka brings along allows
 * only five calls at a time.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeycloakProperties.class)
class KeycloakConfiguration {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration READ_TIMEOUT = Duration.ofSeconds(10);

    @Bean
    IdentityProvider keycloak(KeycloakProperties properties, RestClient.Builder clients, Clock clock) {
        return new Keycloak(api(admin(properties, clients)), clock);
    }

    static AdminApi api(RestClient admin) {
        RestClient http =
                admin.mutate().defaultStatusHandler(new RepeatableCalls()).build();
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(http))
                .exchangeAdapterDecorator(TranslatedFailures::new)
                .build()
                .createClient(AdminApi.class);
    }

    /** Returns a client of the realm's admin interface that signs in as the registry. */
    static RestClient admin(KeycloakProperties properties, RestClient.Builder clients) {
        var connections = clients.clone().requestFactory(requests());
        return connections
                .clone()
                .baseUrl(properties.url() + "/admin/realms/" + KeycloakProperties.REALM)
                .requestInterceptor(RegistrySignIn.with(properties, connections))
                .build();
    }

    private static JdkClientHttpRequestFactory requests() {
        var factory = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT_TIMEOUT)
                .build());
        factory.setReadTimeout(READ_TIMEOUT);
        return factory;
    }
}
