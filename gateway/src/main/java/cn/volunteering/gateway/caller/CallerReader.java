package cn.volunteering.gateway.caller;

import cn.volunteering.edge.TokenRoles;
import java.time.Instant;
import java.util.Objects;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads the caller from a verified access token. */
public final class CallerReader {

    private CallerReader() {}

    public static Caller read(Jwt token) {
        String username = Objects.requireNonNullElse(token.getClaimAsString("preferred_username"), token.getSubject());
        return new Caller(
                token.getSubject(),
                username,
                Objects.requireNonNullElse(token.getClaimAsString("name"), username),
                TokenRoles.byTenant(token),
                TokenRoles.onPlatform(token),
                token.getTokenValue(),
                Objects.requireNonNullElse(token.getExpiresAt(), Instant.EPOCH));
    }
}
