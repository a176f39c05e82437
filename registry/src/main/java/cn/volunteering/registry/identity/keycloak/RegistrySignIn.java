package cn.volunteering.registry.identity.keycloak;

import java.time.Duration;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.ClientCredentialsOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

/**
 * Authenticates calls as the client {@code registry}, regardless of who requested them. One token serves all callers
 * until it expires.
 */
final class RegistrySignIn {

    private static final Duration CLOCK_SKEW = Duration.ofSeconds(30);
    private static final Authentication REGISTRY = new AnonymousAuthenticationToken(
            KeycloakProperties.CLIENT, KeycloakProperties.CLIENT, AuthorityUtils.createAuthorityList("SYSTEM"));

    private RegistrySignIn() {}

    static ClientHttpRequestInterceptor with(KeycloakProperties properties, RestClient.Builder connections) {
        var registrations = new InMemoryClientRegistrationRepository(registration(properties));
        var clients = new InMemoryOAuth2AuthorizedClientService(registrations);
        var manager = new AuthorizedClientServiceOAuth2AuthorizedClientManager(registrations, clients);
        manager.setAuthorizedClientProvider(clientCredentials(connections));
        var interceptor = new OAuth2ClientHttpRequestInterceptor(manager);
        interceptor.setClientRegistrationIdResolver(request -> KeycloakProperties.CLIENT);
        interceptor.setPrincipalResolver(request -> REGISTRY);
        interceptor.setAuthorizationFailureHandler(
                OAuth2ClientHttpRequestInterceptor.authorizationFailureHandler(clients));
        return interceptor;
    }

    private static ClientRegistration registration(KeycloakProperties properties) {
        return ClientRegistration.withRegistrationId(KeycloakProperties.CLIENT)
                .clientId(KeycloakProperties.CLIENT)
                .clientSecret(properties.clientSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenUri(properties.url() + "/realms/" + KeycloakProperties.REALM + "/protocol/openid-connect/token")
                .build();
    }

    private static OAuth2AuthorizedClientProvider clientCredentials(RestClient.Builder connections) {
        var tokens = new RestClientClientCredentialsTokenResponseClient();
        tokens.setRestClient(connections
                .clone()
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        var provider = new ClientCredentialsOAuth2AuthorizedClientProvider();
        provider.setAccessTokenResponseClient(tokens);
        provider.setClockSkew(CLOCK_SKEW);
        return provider;
    }
}
