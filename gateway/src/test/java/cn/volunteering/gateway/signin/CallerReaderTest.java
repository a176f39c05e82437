package cn.volunteering.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

class CallerReaderTest {

    private static final TenantId ONE = new TenantId("t-one");

    @Test
    void tenantRolesComeFromTheOrganizationOnly() {
        Caller caller = CallerReader.read(token(Map.of(
                "realm_access", roles("committee"),
                "organization", Map.of("t-one", Map.of("realm_access", roles("liaison"))))));

        assertThat(caller.rolesIn(ONE)).containsExactly("liaison");
    }

    @Test
    void platformRolesComeFromTheTopOnly() {
        Caller caller = CallerReader.read(token(Map.of(
                "realm_access", roles("platform-auditor", "offline_access"),
                "organization", Map.of("t-one", Map.of("realm_access", roles("platform-operator"))))));

        assertThat(caller.platformRoles()).isEqualTo(Set.of("platform-auditor"));
    }

    @Test
    void memberWithoutRolesIsAMember() {
        Caller caller = CallerReader.read(token(Map.of("organization", Map.of("t-one", Map.of()))));

        assertThat(caller.isMemberOf(ONE)).isTrue();
        assertThat(caller.rolesIn(ONE)).isEmpty();
    }

    @Test
    void plainListOfOrganizationsGivesNothing() {
        Caller caller = CallerReader.read(token(Map.of("organization", List.of("t-one"))));

        assertThat(caller.tenants()).isEmpty();
    }

    @Test
    void aliasThatIsNoTenantIdIsPassedOver() {
        Caller caller = CallerReader.read(token(Map.of("organization", Map.of("Not A Tenant", Map.of()))));

        assertThat(caller.tenants()).isEmpty();
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
