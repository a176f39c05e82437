package cn.volunteering.gateway.signin;

import cn.volunteering.edge.TokenFailures;
import cn.volunteering.gateway.PlatformAddresses;
import cn.volunteering.gateway.StartPage;
import cn.volunteering.gateway.limits.RateLimitFilter;
import cn.volunteering.gateway.limits.StrangerLimitFilter;
import cn.volunteering.gateway.problem.ProblemWriter;
import cn.volunteering.gateway.tenants.TenantGuard;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfFilter;

/**
 * Who may knock at which door. Three kinds of requests: those for Keycloak, which guards itself; those of programs, which
 * carry a token; those of browsers, which carry a session and prove with a token of their own that a change is meant.
 */
@Configuration(proxyBeanMethods = false)
class SignInSecurity {

    private static final String[] OPEN_PAGES = {
        "/",
        "/index.html",
        "/favicon.svg",
        "/assets/**",
        "/docs/**",
        "/docs",
        "/webjars/swagger-ui/**",
        "/api/platform/health"
    };
    private static final String[] CLOSED_DOORS = {"/api/session/**", "/api/tenants/**", "/api/platform/**"};

    private final ProblemWriter problems;
    private final StrangerLimitFilter strangers;

    SignInSecurity(ProblemWriter problems, StrangerLimitFilter strangers) {
        this.problems = problems;
        this.strangers = strangers;
    }

    @Bean
    @Order(1)
    SecurityFilterChain identityProviderRequests(HttpSecurity http) {
        return http.securityMatcher("/auth/**")
                .addFilterBefore(strangers, CsrfFilter.class)
                .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain programRequests(HttpSecurity http, DoorFilters filters) {
        filters.addTo(http);
        var tokenRefusals = new TokenRefusals(problems, strangers, new Refusals(problems));
        return http.securityMatcher(SignInSecurity::carriesToken)
                .authorizeHttpRequests(SignInSecurity::rules)
                .oauth2ResourceServer(tokens -> tokens.jwt(jwt -> {})
                        .withObjectPostProcessor(TokenFailures.answeredBy(tokenRefusals))
                        .authenticationEntryPoint(tokenRefusals)
                        .accessDeniedHandler(new Refusals(problems)))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(new Refusals(problems))
                        .accessDeniedHandler(new Refusals(problems)))
                .headers(PageHeaders::write)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain browserRequests(
            HttpSecurity http,
            DoorFilters filters,
            StartedSignIns started,
            ClientRegistrationRepository registrations,
            PlatformAddresses addresses) {
        filters.addTo(http);
        return http.addFilterBefore(strangers, CsrfFilter.class)
                .authorizeHttpRequests(SignInSecurity::rules)
                .oauth2Login(login -> login.loginPage("/oauth2/authorization/" + IdentityProvider.REGISTRATION)
                        .authorizationEndpoint(begin -> begin.authorizationRequestRepository(started))
                        .defaultSuccessUrl("/", true)
                        .failureHandler(toTheStartPage()))
                .logout(logout -> logout.logoutSuccessHandler(new SignOut(registrations, addresses)))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(new Refusals(problems))
                        .accessDeniedHandler(new Refusals(problems)))
                .csrf(csrf -> csrf.spa())
                .headers(PageHeaders::write)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    /** What a stranger tries in vain leaves no session behind. */
    private static AuthenticationFailureHandler toTheStartPage() {
        var handler = new SimpleUrlAuthenticationFailureHandler(
                StartPage.SIGN_IN_FAILED.address().toString());
        handler.setAllowSessionCreation(false);
        return handler;
    }

    private static boolean carriesToken(HttpServletRequest request) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7);
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(EndpointRequest.to("health"))
                .permitAll()
                .requestMatchers(EndpointRequest.to("prometheus"))
                .access((_, request) -> new AuthorizationDecision(holdsPlatformRole(request.getRequest())))
                .requestMatchers(HttpMethod.GET, OPEN_PAGES)
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/api/session")
                .permitAll()
                .requestMatchers(CLOSED_DOORS)
                .authenticated()
                .anyRequest()
                .denyAll();
    }

    private static boolean holdsPlatformRole(HttpServletRequest request) {
        return Caller.of(request).filter(Caller::hasPlatformRole).isPresent();
    }

    @Bean
    DoorFilters doorFilters(SessionTokens tokens, TenantGuard guard, RateLimitFilter limits) {
        return new DoorFilters(new CallerFilter(tokens, problems), guard, limits);
    }

    /** The checks of a request in their order: who calls, whether it may be here, whether it asks too often. */
    record DoorFilters(CallerFilter caller, TenantGuard guard, RateLimitFilter limits) {

        void addTo(HttpSecurity http) {
            http.addFilterBefore(caller, AnonymousAuthenticationFilter.class)
                    .addFilterAfter(guard, AuthorizationFilter.class)
                    .addFilterAfter(limits, TenantGuard.class);
        }
    }
}
