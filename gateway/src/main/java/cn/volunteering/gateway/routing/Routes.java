package cn.volunteering.gateway.routing;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.setPath;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.filter.LoadBalancerFilterFunctions.lb;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.methods;
import static org.springframework.web.servlet.function.RequestPredicates.path;
import static org.springframework.web.servlet.function.RouterFunctions.route;

import cn.volunteering.gateway.PlatformAddresses;
import cn.volunteering.gateway.limits.WrongPasswordLimit;
import cn.volunteering.gateway.parts.Part;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Maps paths to parts. A path is forwarded unchanged. */
@Configuration(proxyBeanMethods = false)
class Routes {

    private final Map<Part, PartBreaker> breakers = new EnumMap<>(Part.class);
    private final PartBreaker signInBreaker;

    Routes(RoutingProperties routing) {
        for (Part part : Part.values()) {
            breakers.put(part, new PartBreaker(part.segment(), part.label(), routing));
        }
        signInBreaker = new PartBreaker("keycloak", "登录", routing);
    }

    @Bean
    RouterFunction<ServerResponse> partRoutes() {
        return Arrays.stream(Part.values())
                .map(this::routesOf)
                .reduce(RouterFunction::and)
                .orElseThrow();
    }

    private RouterFunction<ServerResponse> routesOf(Part part) {
        return route().route(
                        path("/api/tenants/{tenant}/" + part.segment() + "/**")
                                .or(path("/api/platform/" + part.segment() + "/**"))
                                .or(path("/api/public/" + part.segment() + "/**")),
                        http())
                .filter(breakerOf(part))
                .filter(lb(part.serviceId()))
                .build();
    }

    @Bean
    RouterFunction<ServerResponse> documentRoutes() {
        return Arrays.stream(Part.values())
                .map(this::documentOf)
                .reduce(RouterFunction::and)
                .orElseThrow();
    }

    private RouterFunction<ServerResponse> documentOf(Part part) {
        return route().route(path("/docs/api/" + part.segment()).and(methods(HttpMethod.GET, HttpMethod.HEAD)), http())
                .filter(breakerOf(part))
                .filter(lb(part.serviceId()))
                .before(setPath("/v3/api-docs"))
                .build();
    }

    @Bean
    RouterFunction<ServerResponse> signInRoutes(PlatformAddresses addresses, WrongPasswordLimit limit) {
        return route().route(SignInPaths.pages(), http())
                .filter(new PasswordTries(limit))
                .filter(new StartPageFallback())
                .filter(signInBreaker)
                .before(uri(addresses.keycloakUrl().resolve("/")))
                .build();
    }

    @Bean
    RouterFunction<ServerResponse> tokenRoutes(PlatformAddresses addresses) {
        return route().route(SignInPaths.tokens(), http())
                .filter(new TokenRefusals())
                .filter(signInBreaker)
                .before(uri(addresses.keycloakUrl().resolve("/")))
                .build();
    }

    private PartBreaker breakerOf(Part part) {
        return breakers.get(part);
    }
}
