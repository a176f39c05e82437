package cn.volunteering.edge.guard;

import java.util.Optional;
import org.springframework.web.method.HandlerMethod;

/** Finds the rule that an endpoint declares. */
@FunctionalInterface
public interface EndpointRules {

    /** Returns the rule of the endpoint, or nothing if it declares none. */
    Optional<EndpointRule> of(HandlerMethod endpoint);
}
