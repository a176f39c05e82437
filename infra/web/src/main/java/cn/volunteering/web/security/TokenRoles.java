package cn.volunteering.web.security;

import cn.volunteering.tenancy.TenantId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * The roles in a token. Roles in a tenant are read only from {@code organization.<tenant>.realm_access.roles}, platform
 * roles only from the top-level {@code realm_access.roles}: a role at the wrong place counts for nothing.
 */
public final class TokenRoles {

    private TokenRoles() {}

    /** The tenants that the holder of the token belongs to, by their ids as text. */
    public static Set<String> tenantsOf(Jwt token) {
        return asMap(token.getClaim("organization")).keySet();
    }

    /** The roles in the given tenant; empty for a member without any, and for someone who is no member. */
    public static Set<String> in(Jwt token, TenantId tenant) {
        return rolesOf(asMap(asMap(token.getClaim("organization")).get(tenant.value())));
    }

    /** The roles on the platform. */
    public static Set<String> onPlatform(Jwt token) {
        return rolesOf(token.getClaims());
    }

    private static Set<String> rolesOf(Map<String, ?> holder) {
        return asMap(holder.get("realm_access")).get("roles") instanceof Collection<?> roles
                ? roles.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(@Nullable Object claim) {
        return claim instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }
}
