package cn.volunteering.gateway.signin;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Keeps the gateway from starting with an endpoint that does not say whom it admits. */
final class AdmissionCheck implements SmartInitializingSingleton {

    private final RequestMappingHandlerMapping endpoints;

    AdmissionCheck(RequestMappingHandlerMapping endpoints) {
        this.endpoints = endpoints;
    }

    static boolean isApi(String path) {
        return path.startsWith("/api/");
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> silent = endpoints.getHandlerMethods().entrySet().stream()
                .filter(AdmissionCheck::isApi)
                .filter(entry -> Admission.circleOf(entry.getValue()).isEmpty())
                .map(entry -> entry.getValue().toString())
                .toList();
        if (!silent.isEmpty()) {
            throw new IllegalStateException("These endpoints do not say whom they admit: " + silent);
        }
    }

    private static boolean isApi(Map.Entry<RequestMappingInfo, HandlerMethod> entry) {
        return entry.getKey().getPatternValues().stream().anyMatch(AdmissionCheck::isApi);
    }
}
