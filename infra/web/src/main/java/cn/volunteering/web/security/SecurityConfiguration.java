package cn.volunteering.web.security;

import cn.volunteering.edge.AccessTokens;
import cn.volunteering.edge.PlatformRole;
import cn.volunteering.edge.TokenFailures;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.web.problem.ProblemWriter;
import java.net.URI;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** The door of a service: bearer tokens only, no session, everything denied unless allowed. */
@Configuration(proxyBeanMethods = false)
public class SecurityConfiguration {

    private static final PlatformRoleRule METRICS =
            new PlatformRoleRule(Set.of(PlatformRole.OPERATOR, PlatformRole.AUDITOR));

    @Bean
    ProblemWriter problemWriter(JsonMapper json) {
        return new ProblemWriter(json);
    }

    @Bean
    JwtDecoder accessTokens(OAuth2ResourceServerProperties settings) {
        var tokens = settings.getJwt();
        return AccessTokens.decoder(tokens.getIssuerUri(), URI.create(tokens.getJwkSetUri()));
    }

    @Bean
    SecurityFilterChain doorOfTheService(
            HttpSecurity http, TenantDirectory tenants, ProblemWriter problems, WebProperties properties) {
        var refusals = new Refusals(problems);
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .oauth2ResourceServer(server -> server.jwt(_ -> {})
                        .withObjectPostProcessor(TokenFailures.answeredBy(refusals))
                        .authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .authorizeHttpRequests(SecurityConfiguration::rules)
                .addFilterBefore(new BodySizeFilter(properties.maxBodySize(), problems), AuthorizationFilter.class)
                .addFilterAfter(new TenantBindingFilter(tenants, problems), AuthorizationFilter.class)
                .build();
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers("/api/**")
                .authenticated()
                .requestMatchers("/actuator/health/**", "/v3/api-docs/**", "/error")
                .permitAll()
                .requestMatchers("/actuator/prometheus")
                .access(METRICS)
                .anyRequest()
                .denyAll();
    }

    @Bean
    EndpointRules endpointRules(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping endpoints) {
        return new EndpointRules(endpoints);
    }

    @Bean
    WebMvcConfigurer guardedEndpoints() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new EndpointGuard());
            }
        };
    }
}
