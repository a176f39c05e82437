package cn.volunteering.registry.discovery;

import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/**
 * Guards Eureka: with a shared secret if one is set, otherwise for local processes only. Eureka decides where requests
 * with tokens go, so it is never open to a network.
 */
@Configuration(proxyBeanMethods = false)
class DiscoverySecurity {

    private static final IpAddressMatcher LOOPBACK = new IpAddressMatcher("127.0.0.0/8");
    private static final IpAddressMatcher LOOPBACK_6 = new IpAddressMatcher("::1");

    @Bean
    @Order(1)
    SecurityFilterChain eurekaSecurity(HttpSecurity http, DiscoveryProperties properties) {
        http.securityMatcher("/eureka/**")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        return properties.hasSecret() ? withSecret(http, properties) : onThisMachine(http);
    }

    private static SecurityFilterChain withSecret(HttpSecurity http, DiscoveryProperties properties) {
        var encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
        var user = User.withUsername("eureka")
                .password(encoder.encode(Objects.requireNonNull(properties.secret())))
                .roles("EUREKA")
                .build();
        return http.httpBasic(_ -> {})
                .userDetailsService(new InMemoryUserDetailsManager(user))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .build();
    }

    private static SecurityFilterChain onThisMachine(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().access((_, context) -> {
                    var request = context.getRequest();
                    return new AuthorizationDecision(LOOPBACK.matches(request) || LOOPBACK_6.matches(request));
                }))
                .build();
    }
}
