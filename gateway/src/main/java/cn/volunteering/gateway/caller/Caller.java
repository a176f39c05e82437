package cn.volunteering.gateway.caller;

import cn.volunteering.tenancy.TenantId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The sender of a request: a person with a browser session, or a program with its own token.
 *
 * @param subject id of the account, unique in the realm
 * @param username sign-in name of the account
 * @param name display name of the person or program
 * @param tenantRoles roles in each tenant the caller belongs to, read only from the claim {@code organization}
 * @param platformRoles platform roles, read only from the top level of the token
 * @param token access token that is relayed to the services
 * @param expiresAt expiry of the token; it also ends every stream that was opened with it
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

    /** Returns the caller of a request that passed the sign-in filters, or nothing if it is anonymous. */
    public static Optional<Caller> of(HttpServletRequest request) {
        return Optional.ofNullable((Caller) request.getAttribute(ATTRIBUTE));
    }

    /**
     * Returns the caller of a request to an endpoint that requires sign-in.
     *
     * @throws IllegalStateException if the request is anonymous, which the security rules should have prevented
     */
    public static Caller required(HttpServletRequest request) {
        return of(request)
                .orElseThrow(() ->
                        new IllegalStateException("An anonymous request reached an endpoint that requires sign-in"));
    }

    /** Binds this caller to the request. */
    public void bindTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Returns whether the caller holds any platform role. */
    public boolean hasPlatformRole() {
        return !platformRoles.isEmpty();
    }

    /** Returns whether the caller belongs to the tenant, with or without a role. */
    public boolean isMemberOf(TenantId tenant) {
        return tenantRoles.containsKey(tenant);
    }

    /** Returns the roles in the tenant; none if the caller does not belong to it. */
    public Set<String> rolesIn(TenantId tenant) {
        return Objects.requireNonNullElse(tenantRoles.get(tenant), Set.of());
    }

    /** Returns the tenants the caller belongs to. */
    public Set<TenantId> tenants() {
        return tenantRoles.keySet();
    }
}
