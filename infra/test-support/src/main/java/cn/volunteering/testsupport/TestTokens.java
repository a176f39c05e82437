package cn.volunteering.testsupport;

import cn.volunteering.tenancy.TenantId;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds tokens in Keycloak's format: {@code aToken("u1").in(tenant, "committee").signed()}. */
public final class TestTokens {

    private final String subject;
    private final Map<String, Object> organizations = new LinkedHashMap<>();
    private List<String> platformRoles = List.of();
    private String audience = "platform-api";
    private String issuer = TestIssuer.issuerUri();
    private Instant expires = Instant.now().plus(Duration.ofHours(1));

    private TestTokens(String subject) {
        this.subject = subject;
    }

    /** Begins a valid token of a person without tenants and roles. */
    public static TestTokens aToken(String subject) {
        return new TestTokens(subject);
    }

    /** Returns a signed token of a person with the given roles in one tenant. */
    public static String of(TenantId tenant, String subject, String... roles) {
        return aToken(subject).in(tenant, roles).signed();
    }

    /** Returns a signed token of a person with the given platform roles. */
    public static String ofPlatform(String subject, String... roles) {
        return aToken(subject).onPlatform(roles).signed();
    }

    /** Adds membership of a tenant with the given roles in it. */
    public TestTokens in(TenantId tenant, String... roles) {
        organizations.put(
                tenant.value(),
                Map.of(
                        "id",
                        "org-" + tenant.value(),
                        "groups",
                        List.of(roles).stream().map(role -> "/" + role).toList(),
                        "realm_access",
                        Map.of("roles", List.of(roles))));
        return this;
    }

    /** Adds platform roles. */
    public TestTokens onPlatform(String... roles) {
        platformRoles = List.of(roles);
        return this;
    }

    /** Sets another audience. */
    public TestTokens forAudience(String other) {
        audience = other;
        return this;
    }

    /** Sets another issuer. */
    public TestTokens issuedBy(String other) {
        issuer = other;
        return this;
    }

    /** Makes the token expired by some minutes. */
    public TestTokens expired() {
        expires = Instant.now().minus(Duration.ofMinutes(5));
        return this;
    }

    /** Returns the signed token as text. */
    public String signed() {
        return TestIssuer.sign(new JWTClaimsSet.Builder()
                .subject(subject)
                .issuer(issuer)
                .audience(audience)
                .issueTime(Date.from(expires.minus(Duration.ofHours(1))))
                .expirationTime(Date.from(expires))
                .claim("preferred_username", subject)
                .claim("organization", organizations)
                .claim("realm_access", Map.of("roles", platformRoles))
                .build());
    }
}
