package cn.volunteering.edge;

import cn.volunteering.tenancy.TenantId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Reads the roles in a token: tenant roles only from {@code organization.<tenant>.realm_access.roles}, platform roles only
 * from the top-level {@code realm_access.roles}. A role in the wrong place is ignored.
 */
public final class TokenRoles {

    private TokenRoles() {}

    /** Returns the roles by tenant. A tenant without roles is a membership too. */
    public static Map<TenantId, Set<String>> byTenant(Jwt token) {
        var roles = new LinkedHashMap<TenantId, Set<String>>();
        asMap(token.getClaim("organization")).forEach((alias, membership) -> TenantId.parse(alias)
                .ifPresent(tenant -> roles.put(tenant, rolesOf(asMap(membership), TenantRole.ALL::contains))));
        return Map.copyOf(roles);
    }

    /** Returns the platform roles. */
    public static Set<String> onPlatform(Jwt token) {
        return rolesOf(token.getClaims(), PlatformRole.ALL::contains);
    }

    private static Set<String> rolesOf(Map<?, ?> holder, Predicate<String> known) {
        return asMap(holder.get("realm_access")).get("roles") instanceof Collection<?> roles
                ? roles.stream().map(String::valueOf).filter(known).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private static Map<String, Object> asMap(@Nullable Object claim) {
        var map = new LinkedHashMap<String, Object>();
        if (claim instanceof Map<?, ?> entries) {
            entries.forEach((key, value) -> map.put(String.valueOf(key), value));
        }
        return map;
    }
}
