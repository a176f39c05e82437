package cn.volunteering.gateway.signin;

import cn.volunteering.tenancy.TenantId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Who sends a request: a person behind a browser session, or a program with a token of its own.
 *
 * @param subject the account, unique in the realm
 * @param username what the account signs in with
 * @param name how the person or program is shown
 * @param tenantRoles the roles in each tenant the caller belongs to, read only from the claim {@code organization}
 * @param platformRoles the platform roles, read only from the top level of the token
 * @param token the access token that is passed on to the services
 * @param expiresAt when the token ends, and with it every stream that was opened with it
 */
public record Caller(
        String subject,
        String username,
        String name,
        Map<TenantId, Set<String>> tenantRoles,
        Set<String> platformRoles,
        String token,
        Instant expiresAt) {

    private static final String ATTRIBUTE = Caller.class.getName();

    /** The caller of a request that passed the sign-in filters, unless it is anonymous. */
    public static Optional<Caller> of(HttpServletRequest request) {
        return Optional.ofNullable((Caller) request.getAttribute(ATTRIBUTE));
    }

    /**
     * The caller of a request that only signed-in callers reach.
     *
     * @throws NullPointerException if the request is anonymous: the rules of the door are wrong then
     */
    public static Caller required(HttpServletRequest request) {
        return of(request).orElseThrow(() -> new NullPointerException("An anonymous request came this far"));
    }

    void bindTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Whether the caller runs or looks over the platform. */
    public boolean hasPlatformRole() {
        return !platformRoles.isEmpty();
    }

    /** Whether the caller belongs to the tenant, in whatever role. */
    public boolean isMemberOf(TenantId tenant) {
        return tenantRoles.containsKey(tenant);
    }

    /** The roles in the tenant; none where the caller does not belong to it. */
    public Set<String> rolesIn(TenantId tenant) {
        return Objects.requireNonNullElse(tenantRoles.get(tenant), Set.of());
    }

    /** The tenants the caller belongs to. */
    public Set<TenantId> tenants() {
        return tenantRoles.keySet();
    }
}
