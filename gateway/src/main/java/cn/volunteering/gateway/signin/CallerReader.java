package cn.volunteering.gateway.signin;

import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads the caller out of a checked access token. Every role has exactly one place where it counts. */
final class CallerReader {

    private static final Set<String> PLATFORM_ROLES = Set.of("platform-operator", "platform-auditor");

    private CallerReader() {}

    static Caller read(Jwt token) {
        String username = Objects.requireNonNullElse(token.getClaimAsString("preferred_username"), token.getSubject());
        return new Caller(
                token.getSubject(),
                username,
                Objects.requireNonNullElse(token.getClaimAsString("name"), username),
                tenantRoles(token),
                platformRoles(token),
                token.getTokenValue(),
                Objects.requireNonNullElse(token.getExpiresAt(), Instant.EPOCH));
    }

    /** The roles by tenant. An organization without groups counts as a membership without roles. */
    static Map<TenantId, Set<String>> tenantRoles(Jwt token) {
        var roles = new LinkedHashMap<TenantId, Set<String>>();
        if (token.getClaim("organization") instanceof Map<?, ?> organizations) {
            organizations.forEach((alias, membership) ->
                    TenantId.parse(String.valueOf(alias)).ifPresent(tenant -> roles.put(tenant, rolesOf(membership))));
        }
        return Map.copyOf(roles);
    }

    private static Set<String> platformRoles(Jwt token) {
        var roles = new LinkedHashSet<>(rolesOf(token.getClaims()));
        roles.retainAll(PLATFORM_ROLES);
        return Set.copyOf(roles);
    }

    private static Set<String> rolesOf(@Nullable Object holder) {
        if (holder instanceof Map<?, ?> claims
                && claims.get("realm_access") instanceof Map<?, ?> access
                && access.get("roles") instanceof Collection<?> names) {
            return names.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
        }
        return Set.of();
    }
}
