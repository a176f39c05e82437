package cn.volunteering.edge.openapi;

import cn.volunteering.edge.guard.EndpointRule;
import cn.volunteering.edge.guard.EndpointRules;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;

/** The problems that the filters of gateway and service answer with before an endpoint is called. */
final class CommonProblems {

    private static final String TENANT = "/api/tenants/{tenant}";

    private final EndpointRules rules;
    private final boolean isForwardedTo;

    /** @param isForwardedTo whether requests reach this process through the gateway */
    CommonProblems(EndpointRules rules, boolean isForwardedTo) {
        this.rules = rules;
        this.isForwardedTo = isForwardedTo;
    }

    ProblemSet of(HandlerMethod endpoint) {
        var problems = new ProblemSet()
                .add(400, "invalid-request")
                .add(406, "not-acceptable")
                .add(429, "too-many-requests", "too-many-at-once");
        addAccess(endpoint, problems);
        addBody(endpoint, problems);
        if (hasParameter(
                endpoint,
                parameter -> parameter.getParameterType().getSimpleName().equals("IfMatch"))) {
            problems.add(412, "version-outdated").add(428, "version-missing");
        }
        if (isForwardedTo) {
            problems.add(503, "part-busy", "part-unavailable", "storage-unavailable")
                    .add(504, "part-unavailable");
        }
        return problems;
    }

    private void addAccess(HandlerMethod endpoint, ProblemSet problems) {
        if (isOpen(endpoint)) {
            return;
        }
        problems.add(401, "not-signed-in").add(403, "csrf", "forbidden").add(503, "sign-in-unavailable");
        if (isOfTenant(endpoint)) {
            problems.add(404, "tenant-not-found").add(423, "tenant-not-active");
        }
    }

    private static void addBody(HandlerMethod endpoint, ProblemSet problems) {
        problems.add(408, "too-slow").add(411, "length-required").add(413, "too-large");
        if (takesFile(endpoint)) {
            problems.add(400, "invalid-upload").add(415, "unsupported-media-type");
        } else if (takesBody(endpoint)) {
            problems.add(400, "unreadable-request").add(415, "unsupported-media-type");
        } else {
            problems.add(400, "unexpected-body");
        }
    }

    private boolean isOpen(HandlerMethod endpoint) {
        return rules.of(endpoint)
                .map(EndpointRule::allowed)
                .filter(Set.of("everybody")::equals)
                .isPresent();
    }

    private static boolean isOfTenant(HandlerMethod endpoint) {
        return (pathOf(endpoint.getBeanType()) + pathOf(endpoint.getMethod())).startsWith(TENANT);
    }

    private static String pathOf(AnnotatedElement mapped) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(mapped, RequestMapping.class);
        return mapping == null || mapping.path().length == 0 ? "" : mapping.path()[0];
    }

    static boolean takesBody(HandlerMethod endpoint) {
        return hasParameter(endpoint, parameter -> parameter.hasParameterAnnotation(RequestBody.class));
    }

    static boolean takesFile(HandlerMethod endpoint) {
        return hasParameter(endpoint, parameter -> MultipartFile.class.isAssignableFrom(parameter.getParameterType()));
    }

    private static boolean hasParameter(HandlerMethod endpoint, Predicate<MethodParameter> wanted) {
        return Arrays.stream(endpoint.getMethodParameters()).anyMatch(wanted);
    }
}
