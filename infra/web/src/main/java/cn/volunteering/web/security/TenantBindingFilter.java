package cn.volunteering.web.security;

import cn.volunteering.edge.TenantPath;
import cn.volunteering.edge.TokenRoles;
import cn.volunteering.edge.guard.TenantAccess;
import cn.volunteering.edge.problem.ProblemWriter;
import cn.volunteering.tenancy.Actor;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Binds the tenant of the path and the caller's roles in it for the rest of the request. Runs after authentication. */
final class TenantBindingFilter extends OncePerRequestFilter {

    private final TenantDirectory tenants;
    private final ProblemWriter problems;

    TenantBindingFilter(TenantDirectory tenants, ProblemWriter problems) {
        this.tenants = tenants;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken caller)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<TenantPath> tenant = TenantPath.of(request);
        if (tenant.isPresent()) {
            enterTenant(tenant.get(), caller.getToken(), request, response, chain);
        } else {
            Actor actor = actor(caller.getToken(), TokenRoles.onPlatform(caller.getToken()));
            rethrowing(() -> TenantScope.callForPlatform(actor, () -> proceed(request, response, chain)));
        }
    }

    private void enterTenant(
            TenantPath path, Jwt token, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Map<TenantId, Set<String>> roles = TokenRoles.byTenant(token);
        switch (TenantAccess.of(path, roles.keySet(), tenants)) {
            case TenantAccess.Refused refused -> problems.write(response, refused.problem());
            case TenantAccess.Granted granted -> {
                Actor actor = actor(token, roles.getOrDefault(granted.tenant(), Set.of()));
                rethrowing(() -> TenantScope.call(granted.tenant(), actor, () -> proceed(request, response, chain)));
            }
        }
    }

    private static Actor actor(Jwt token, Set<String> roles) {
        String name = Objects.requireNonNullElse(token.getClaimAsString("preferred_username"), token.getSubject());
        return new Actor(token.getSubject(), name, roles);
    }

    private static boolean proceed(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
            return true;
        } catch (IOException | ServletException e) {
            throw new CheckedFailure(e);
        }
    }

    private static void rethrowing(Runnable work) throws IOException, ServletException {
        try {
            work.run();
        } catch (CheckedFailure e) {
            switch (e.getCause()) {
                case IOException io -> throw io;
                case ServletException servlet -> throw servlet;
                default -> throw e;
            }
        }
    }

    /** Carries a checked exception of the chain through the scope. */
    private static final class CheckedFailure extends RuntimeException {
        CheckedFailure(Exception cause) {
            super(cause);
        }
    }
}
