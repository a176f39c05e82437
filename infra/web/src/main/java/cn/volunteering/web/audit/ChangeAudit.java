package cn.volunteering.web.audit;

import cn.volunteering.edge.ApiPath;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.tenancy.audit.AuditLog;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Audits every successful change for which nothing else was recorded, so that no new endpoint can be forgotten. An
 * answer with a body leaves only after its change is in the log.
 */
@ControllerAdvice
final class ChangeAudit implements HandlerInterceptor, ResponseBodyAdvice<Object> {

    private static final String RECORDED_BEFORE = ChangeAudit.class.getName();

    private final AuditLog ofTenant;
    private final AuditLog ofPlatform;

    ChangeAudit(AuditLog audit, @Qualifier("platformAuditLog") AuditLog platformAudit) {
        ofTenant = audit;
        ofPlatform = platformAudit;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute(RECORDED_BEFORE, AuditLog.recordedByThisThread());
        return true;
    }

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (request instanceof ServletServerHttpRequest asked && response instanceof ServletServerHttpResponse answer) {
            @Nullable String created = response.getHeaders().getFirst(HttpHeaders.LOCATION);
            audit(asked.getServletRequest(), answer.getServletResponse().getStatus(), created);
        }
        return body;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (failure == null) {
            audit(request, response.getStatus(), response.getHeader(HttpHeaders.LOCATION));
        }
    }

    private void audit(HttpServletRequest request, int status, @Nullable String created) {
        if (HttpStatusCode.valueOf(status).is2xxSuccessful() && isUnrecordedChange(request)) {
            var change =
                    AuditedChange.of(request.getMethod(), ApiPath.mappingOf(request), request.getRequestURI(), created);
            var log = TenantScope.isBound() ? ofTenant : ofPlatform;
            log.record(change.action(), change.object(), Map.of());
        }
    }

    private static boolean isUnrecordedChange(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod endpoint
                && AuditedChange.isChange(request.getMethod())
                && !endpoint.hasMethodAnnotation(NotAudited.class)
                && ApiPath.mappingOf(request).startsWith("/api/")
                && Long.valueOf(AuditLog.recordedByThisThread()).equals(request.getAttribute(RECORDED_BEFORE));
    }
}
