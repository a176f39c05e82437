package cn.volunteering.web.security;

import cn.volunteering.edge.TokenRoles;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Allows requests with one of the platform roles. For addresses that no controller serves, such as metrics. */
record PlatformRoleRule(Set<String> roles) implements AuthorizationManager<RequestAuthorizationContext> {

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> caller, RequestAuthorizationContext request) {
        return new AuthorizationDecision(caller.get() instanceof JwtAuthenticationToken token
                && TokenRoles.onPlatform(token.getToken()).stream().anyMatch(roles::contains));
    }
}
