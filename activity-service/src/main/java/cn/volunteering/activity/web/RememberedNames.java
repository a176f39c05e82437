package cn.volunteering.activity.web;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Names;
import cn.volunteering.edge.TenantRole;
import cn.volunteering.tenancy.Actor;
import cn.volunteering.tenancy.TenantScope;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Remembers the names of organisers and reviewers when they act, so that what they did can be shown with their names
 * even if they are on no roster.
 */
@Component
class RememberedNames implements HandlerInterceptor, WebMvcConfigurer {

    private final Names names;

    RememberedNames(Names names) {
        this.names = names;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (TenantScope.isBound() && !HttpMethod.GET.matches(request.getMethod())) {
            remember(TenantScope.actor());
        }
        return true;
    }

    private void remember(Actor actor) {
        if (actor.is(TenantRole.COMMITTEE) || actor.is(TenantRole.LIAISON)) {
            names.remember(new AccountId(actor.id()), actor.name());
        }
    }
}
