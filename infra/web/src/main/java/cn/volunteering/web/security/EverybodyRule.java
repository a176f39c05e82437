package cn.volunteering.web.security;

import cn.volunteering.edge.guard.EndpointRule;
import cn.volunteering.edge.problem.Problem;
import cn.volunteering.web.OpenToEverybody;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.method.HandlerMethod;

/** Allows an endpoint to everybody. */
record EverybodyRule() implements EndpointRule {

    private static final String EVERYBODY = "everybody";

    /** Reads the rule from {@link OpenToEverybody}. */
    static Optional<EndpointRule> of(HandlerMethod endpoint) {
        return endpoint.hasMethodAnnotation(OpenToEverybody.class)
                ? Optional.of(new EverybodyRule())
                : Optional.empty();
    }

    @Override
    public Set<String> allowed() {
        return Set.of(EVERYBODY);
    }

    @Override
    public Optional<Problem> refusal(HttpServletRequest request) {
        return Optional.empty();
    }
}
