package cn.volunteering.web.security;

import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.web.PlatformRole;
import cn.volunteering.web.problem.ProblemWriter;
import cn.volunteering.web.problem.Problems;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
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
    SecurityFilterChain doorOfTheService(
            HttpSecurity http, TenantDirectory tenants, ProblemWriter problems, WebProperties properties) {
        AuthenticationEntryPoint notSignedIn = (_, response, _) -> {
            response.setHeader("WWW-Authenticate", "Bearer");
            problems.write(response, Problems.of(HttpStatus.UNAUTHORIZED, "not-signed-in", "请先登录，或者登录已失效"));
        };
        AccessDeniedHandler denied = (_, response, _) ->
                problems.write(response, Problems.of(HttpStatus.FORBIDDEN, "forbidden", "您的角色不能进行这项操作"));
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .oauth2ResourceServer(server -> server.jwt(_ -> {})
                        .authenticationEntryPoint(notSignedIn)
                        .accessDeniedHandler(denied))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(notSignedIn).accessDeniedHandler(denied))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/api/**")
                        .authenticated()
                        .requestMatchers("/actuator/health/**", "/v3/api-docs/**", "/error")
                        .permitAll()
                        .requestMatchers("/actuator/prometheus")
                        .access(METRICS)
                        .anyRequest()
                        .denyAll())
                .addFilterBefore(new BodySizeFilter(properties.maxBodySize(), problems), AuthorizationFilter.class)
                .addFilterAfter(new TenantBindingFilter(tenants, problems), AuthorizationFilter.class)
                .build();
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
