package cn.volunteering.edge;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

class TokenRolesTest {

    private static final TenantId ONE = new TenantId("t-one");

    @Test
    void byTenantWhenRolesStandAtTheTopReadsThoseOfTheOrganizationOnly() {
        var token = token(Map.of(
                "realm_access", roles("committee"),
                "organization", Map.of("t-one", Map.of("realm_access", roles("liaison")))));

        assertThat(TokenRoles.byTenant(token)).isEqualTo(Map.of(ONE, Set.of("liaison")));
    }

    @Test
    void onPlatformWhenARoleOfThePlatformStandsInATenantReadsTheTopOnly() {
        var token = token(Map.of(
                "realm_access", roles("platform-auditor", "offline_access"),
                "organization", Map.of("t-one", Map.of("realm_access", roles("platform-operator")))));

        assertThat(TokenRoles.onPlatform(token)).containsExactly("platform-auditor");
        assertThat(TokenRoles.byTenant(token)).isEqualTo(Map.of(ONE, Set.of()));
    }

    @Test
    void byTenantWhenAMemberHasNoRolesIsAMembership() {
        assertThat(TokenRoles.byTenant(token(Map.of("organization", Map.of("t-one", Map.of())))))
                .isEqualTo(Map.of(ONE, Set.of()));
    }

    @Test
    void byTenantWhenOrganizationsAreAPlainListGivesNothing() {
        assertThat(TokenRoles.byTenant(token(Map.of("organization", List.of("t-one")))))
                .isEmpty();
    }

    @Test
    void byTenantWhenTheAliasIsNoTenantIdPassesItOver() {
        assertThat(TokenRoles.byTenant(token(Map.of("organization", Map.of("Not A Tenant", Map.of())))))
                .isEmpty();
    }

    private static Map<String, Object> roles(String... names) {
        return Map.of("roles", List.of(names));
    }

    private static Jwt token(Map<String, Object> claims) {
        return Jwt.withTokenValue("token")
                .header("alg", "RS256")
                .subject("account")
                .expiresAt(Instant.parse("2026-11-05T00:00:00Z"))
                .claims(all -> all.putAll(claims))
                .build();
    }
}
