package cn.volunteering.edge.guard;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Fails the start if an endpoint below {@code /api/} declares no rule. */
final class EndpointCheck implements SmartInitializingSingleton {

    private final RequestMappingHandlerMapping endpoints;
    private final EndpointRules rules;

    EndpointCheck(RequestMappingHandlerMapping endpoints, EndpointRules rules) {
        this.endpoints = endpoints;
        this.rules = rules;
    }

    static boolean isApi(String path) {
        return path.startsWith("/api/");
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> withoutRule = endpoints.getHandlerMethods().entrySet().stream()
                .filter(EndpointCheck::isApi)
                .filter(entry -> rules.of(entry.getValue()).isEmpty())
                .map(entry -> entry.getValue().toString())
                .toList();
        if (!withoutRule.isEmpty()) {
            throw new IllegalStateException("These endpoints declare no rule on who may call them: " + withoutRule);
        }
    }

    private static boolean isApi(Map.Entry<RequestMappingInfo, HandlerMethod> entry) {
        return entry.getKey().getPatternValues().stream().anyMatch(EndpointCheck::isApi);
    }
}
