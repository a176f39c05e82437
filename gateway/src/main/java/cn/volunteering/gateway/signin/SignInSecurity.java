package cn.volunteering.gateway.signin;

import cn.volunteering.edge.TokenFailures;
import cn.volunteering.edge.problem.ProblemWriter;
import cn.volunteering.gateway.PlatformAddresses;
import cn.volunteering.gateway.StartPage;
import cn.volunteering.gateway.bodies.BodyFilter;
import cn.volunteering.gateway.caller.Caller;
import cn.volunteering.gateway.console.ConsolePaths;
import cn.volunteering.gateway.limits.CallerLimitFilter;
import cn.volunteering.gateway.limits.InFlightFilter;
import cn.volunteering.gateway.limits.TenantLimitFilter;
import cn.volunteering.gateway.tenants.TenantGuard;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
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
 * Secures three kinds of requests: those for Keycloak, which protects itself; those of programs, which carry a token;
 * those of browsers, which carry a session and, with every change, a CSRF token.
 */
@Configuration(proxyBeanMethods = false)
class SignInSecurity {

    private static final String[] PUBLIC_PATHS = {
        "/favicon.svg",
        "/docs/**",
        "/docs",
        "/webjars/swagger-ui/**",
        "/api/platform/health",
        "/api/public/**",
        "/api/session"
    };
    private static final String[] SIGNED_IN_PATHS = {"/api/session/**", "/api/tenants/**", "/api/platform/**"};

    private final ProblemWriter problems;
    private final CallerLimitFilter callers;
    private final GatewayAccessProblems accessProblems;

    SignInSecurity(ProblemWriter problems, CallerLimitFilter callers) {
        this.problems = problems;
        this.callers = callers;
        accessProblems = new GatewayAccessProblems(problems);
    }

    @Bean
    @Order(1)
    SecurityFilterChain identityProviderRequests(HttpSecurity http, ForwardChecks forwards) {
        forwards.addTo(http, AuthorizationFilter.class);
        return http.securityMatcher("/auth/**")
                .addFilterBefore(callers, CsrfFilter.class)
                .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain programRequests(HttpSecurity http, CallerChecks checks) {
        checks.addTo(http);
        var tokenProblems = new TokenProblems(problems, callers, accessProblems);
        return http.securityMatcher(SignInSecurity::carriesToken)
                .addFilterBefore(callers, CallerFilter.class)
                .authorizeHttpRequests(SignInSecurity::rules)
                .oauth2ResourceServer(tokens -> tokens.jwt(jwt -> {})
                        .withObjectPostProcessor(TokenFailures.answeredBy(tokenProblems))
                        .authenticationEntryPoint(tokenProblems)
                        .accessDeniedHandler(accessProblems))
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(accessProblems).accessDeniedHandler(accessProblems))
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
            CallerChecks checks,
            StartedSignIns started,
            ClientRegistrationRepository registrations,
            PlatformAddresses addresses) {
        checks.addTo(http);
        return http.addFilterBefore(callers, CsrfFilter.class)
                .authorizeHttpRequests(SignInSecurity::rules)
                .oauth2Login(login -> login.loginPage("/oauth2/authorization/" + IdentityProvider.REGISTRATION)
                        .authorizationEndpoint(begin -> begin.authorizationRequestRepository(started)
                                .authorizationRequestResolver(new SignInStart(registrations)))
                        .defaultSuccessUrl("/", true)
                        .failureHandler(redirectToStartPage()))
                .logout(logout -> logout.logoutSuccessHandler(new SignOut(registrations, addresses)))
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(accessProblems).accessDeniedHandler(accessProblems))
                .csrf(SessionProofs::demand)
                .headers(PageHeaders::write)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Redirects a failed sign-in to the start page without creating a session. */
    private static AuthenticationFailureHandler redirectToStartPage() {
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
                .requestMatchers(HttpMethod.GET, ConsolePaths.all())
                .permitAll()
                .requestMatchers(HttpMethod.HEAD, ConsolePaths.all())
                .permitAll()
                .requestMatchers(HttpMethod.GET, PUBLIC_PATHS)
                .permitAll()
                .requestMatchers(HttpMethod.HEAD, PUBLIC_PATHS)
                .permitAll()
                .requestMatchers(SIGNED_IN_PATHS)
                .authenticated()
                .anyRequest()
                .denyAll();
    }

    private static boolean holdsPlatformRole(HttpServletRequest request) {
        return Caller.of(request).filter(Caller::hasPlatformRole).isPresent();
    }

    @Bean
    ForwardChecks forwardChecks(BodyFilter bodies, InFlightFilter inFlight) {
        return new ForwardChecks(bodies, inFlight);
    }

    @Bean
    CallerChecks callerChecks(
            SessionTokens tokens, TenantGuard guard, TenantLimitFilter limits, ForwardChecks forwards) {
        return new CallerChecks(new CallerFilter(tokens, problems), guard, limits, forwards);
    }

    /** What a request must pass before it may lease a connection to a part: its body is here, and not too many wait. */
    record ForwardChecks(BodyFilter bodies, InFlightFilter inFlight) {

        void addTo(HttpSecurity http, Class<? extends Filter> previous) {
            http.addFilterAfter(bodies, previous).addFilterAfter(inFlight, BodyFilter.class);
        }
    }

    /** The checks of a request in their order: caller, tenant, rate of the tenant, forwarding. */
    record CallerChecks(CallerFilter caller, TenantGuard guard, TenantLimitFilter limits, ForwardChecks forwards) {

        void addTo(HttpSecurity http) {
            http.addFilterBefore(caller, AnonymousAuthenticationFilter.class)
                    .addFilterAfter(guard, AuthorizationFilter.class)
                    .addFilterAfter(limits, TenantGuard.class);
            forwards.addTo(http, TenantLimitFilter.class);
        }
    }
}
