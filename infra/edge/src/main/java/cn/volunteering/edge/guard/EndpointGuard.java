package cn.volunteering.edge.guard;

import cn.volunteering.edge.ApiPath;
import cn.volunteering.edge.problem.ProblemException;
import cn.volunteering.edge.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Checks the rule of an endpoint before any of the request's body is read. Denies an endpoint without a rule. */
final class EndpointGuard implements HandlerInterceptor {

    private final EndpointRules rules;

    EndpointGuard(EndpointRules rules) {
        this.rules = rules;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod endpoint
                && !asksForMethods(request)
                && EndpointCheck.isApi(ApiPath.mappingOf(request))) {
            EndpointRule rule = rules.of(endpoint).orElseThrow(() -> new ProblemException(Problems.FORBIDDEN));
            rule.refusal(request).ifPresent(problem -> {
                throw new ProblemException(problem);
            });
        }
        return true;
    }

    /** Returns whether Spring only lists the methods of an address. No endpoint is called. */
    private static boolean asksForMethods(HttpServletRequest request) {
        return HttpMethod.OPTIONS.matches(request.getMethod()) && !ApiPath.hasMapping(request);
    }
}
