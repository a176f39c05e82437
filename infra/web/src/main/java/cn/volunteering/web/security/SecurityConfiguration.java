package cn.volunteering.web.security;

import cn.volunteering.edge.AccessTokens;
import cn.volunteering.edge.PlatformRole;
import cn.volunteering.edge.TokenFailures;
import cn.volunteering.edge.guard.AccessProblems;
import cn.volunteering.edge.guard.EndpointGuardConfiguration;
import cn.volunteering.edge.guard.EndpointRules;
import cn.volunteering.edge.problem.ProblemWriter;
import cn.volunteering.tenancy.TenantDirectory;
import java.net.URI;
import java.util.Set;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import tools.jackson.databind.json.JsonMapper;

/** Secures a service: bearer tokens only, no session, everything denied unless allowed. */
@Configuration(proxyBeanMethods = false)
@Import(EndpointGuardConfiguration.class)
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
    SecurityFilterChain serviceRequests(
            HttpSecurity http, TenantDirectory tenants, ProblemWriter problems, WebProperties properties) {
        var refusals = new AccessProblems(problems);
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
        requests.requestMatchers(HttpMethod.GET, "/api/public/**")
                .permitAll()
                .requestMatchers("/api/**")
                .authenticated()
                .requestMatchers("/actuator/health/**", "/v3/api-docs/**", "/error")
                .permitAll()
                .requestMatchers("/actuator/prometheus")
                .access(METRICS)
                .anyRequest()
                .denyAll();
    }

    @Bean
    EndpointRules endpointRules() {
        return endpoint -> EverybodyRule.of(endpoint).or(() -> RoleRule.of(endpoint));
    }
}
