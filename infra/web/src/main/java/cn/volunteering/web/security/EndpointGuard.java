package cn.volunteering.web.security;

import cn.volunteering.edge.ApiPath;
import cn.volunteering.tenancy.TenantScope;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a request reach an endpoint only if its rule allows it, before anything of the request's body is read. */
final class EndpointGuard implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod endpoint && EndpointRules.isApi(ApiPath.mappingOf(request))) {
            EndpointRule rule = EndpointRule.of(endpoint).orElseThrow(() -> new AccessDeniedException("No rule"));
            if (!rule.allows(TenantScope.actor())) {
                throw new AccessDeniedException("The rule does not allow it");
            }
        }
        return true;
    }
}
