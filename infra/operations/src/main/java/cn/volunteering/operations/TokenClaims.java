package cn.volunteering.operations;

import java.util.Base64;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the claims of a token, to know what to ask for. The platform itself verifies the token. */
record TokenClaims(JsonNode claims) {

    private static final JsonMapper JSON = new JsonMapper();

    /** @throws CannotOperateException when it is not a JSON web token */
    static TokenClaims of(String token) {
        try {
            return new TokenClaims(JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1])));
        } catch (JacksonException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new CannotOperateException("The token is not a JSON web token.", e);
        }
    }

    boolean isOnPlatform(String role) {
        return holds(claims, role);
    }

    /** Returns the tenants in which the holder has the role. */
    List<String> tenantsAs(String role) {
        return claims.path("organization").properties().stream()
                .filter(membership -> holds(membership.getValue(), role))
                .map(membership -> membership.getKey())
                .sorted()
                .toList();
    }

    private static boolean holds(JsonNode holder, String role) {
        return holder.at("/realm_access/roles").valueStream().anyMatch(name -> name.asString("")
                .equals(role));
    }
}
