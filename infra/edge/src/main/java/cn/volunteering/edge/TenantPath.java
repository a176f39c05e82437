package cn.volunteering.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * The tenant named in the path of a request, not yet checked.
 *
 * @param name decoded path segment
 */
public record TenantPath(String name) {

    private static final ApiPath PATTERN = ApiPath.of("/api/tenants/{tenant}/**");

    /** Returns the tenant in the path of the request, or nothing if the path belongs to no tenant. */
    public static Optional<TenantPath> of(HttpServletRequest request) {
        return Optional.ofNullable(PATTERN.match(request))
                .map(match -> new TenantPath(match.getUriVariables().get("tenant")));
    }
}
