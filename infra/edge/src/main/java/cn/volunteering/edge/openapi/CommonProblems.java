package cn.volunteering.edge.openapi;

import cn.volunteering.edge.guard.EndpointRule;
import cn.volunteering.edge.guard.EndpointRules;
import cn.volunteering.edge.input.EndpointParameters;
import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/** The problems that the filters of gateway and service answer with before an endpoint is called. */
final class CommonProblems {

    private static final String TENANT = "/api/tenants/{tenant}";

    private final EndpointRules rules;
    private final EndpointParameters parameters;
    private final List<FurtherProblems> further;
    private final boolean isForwardedTo;

    /** @param isForwardedTo whether requests reach this process through the gateway */
    CommonProblems(
            EndpointRules rules, EndpointParameters parameters, List<FurtherProblems> further, boolean isForwardedTo) {
        this.rules = rules;
        this.parameters = parameters;
        this.further = List.copyOf(further);
        this.isForwardedTo = isForwardedTo;
    }

    ProblemSet of(HandlerMethod endpoint) {
        var problems = new ProblemSet()
                .add(400, "invalid-request")
                .add(406, "not-acceptable")
                .add(429, "too-many-requests", "too-many-at-once");
        addAccess(endpoint, problems);
        addBody(parameters.of(endpoint), problems);
        further.forEach(source -> problems.addAll(source.of(endpoint)));
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

    private static void addBody(EndpointParameters.Taken taken, ProblemSet problems) {
        problems.add(408, "too-slow").add(411, "length-required").add(413, "too-large");
        if (!taken.files().isEmpty()) {
            problems.add(400, "invalid-upload").add(415, "unsupported-media-type");
        } else if (taken.body()) {
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
}
