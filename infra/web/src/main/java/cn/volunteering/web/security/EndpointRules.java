package cn.volunteering.web.security;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Keeps a service from starting that has an endpoint without a rule. */
final class EndpointRules implements SmartInitializingSingleton {

    private final RequestMappingHandlerMapping endpoints;

    EndpointRules(RequestMappingHandlerMapping endpoints) {
        this.endpoints = endpoints;
    }

    static boolean isApi(String path) {
        return path.startsWith("/api/");
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> unruled = endpoints.getHandlerMethods().entrySet().stream()
                .filter(EndpointRules::isApi)
                .filter(entry -> EndpointRule.of(entry.getValue()).isEmpty())
                .map(entry -> entry.getValue().toString())
                .toList();
        if (!unruled.isEmpty()) {
            throw new IllegalStateException("These endpoints declare no rule who may call them: " + unruled);
        }
    }

    private static boolean isApi(Map.Entry<RequestMappingInfo, HandlerMethod> entry) {
        return entry.getKey().getPatternValues().stream().anyMatch(EndpointRules::isApi);
    }
}
