package cn.volunteering.edge.guard;

import cn.volunteering.edge.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;

/** Decides who may call one endpoint. */
public interface EndpointRule {

    /** Returns who may call, as the OpenAPI document lists it in {@code x-allowed-roles}. */
    Set<String> allowed();

    /** Returns the answer to a caller who may not call, or nothing if this caller may. */
    Optional<Problem> refusal(HttpServletRequest request);
}
