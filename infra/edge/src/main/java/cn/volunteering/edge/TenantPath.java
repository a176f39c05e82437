package cn.volunteering.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * The tenant that stands in the path of a request, not yet checked.
 *
 * @param name the segment, decoded
 */
public record TenantPath(String name) {

    private static final ApiPath FORM = ApiPath.of("/api/tenants/{tenant}/**");

    /** The tenant of the request's path, if it is a path of a tenant. */
    public static Optional<TenantPath> of(HttpServletRequest request) {
        return Optional.ofNullable(FORM.match(request))
                .map(match -> new TenantPath(match.getUriVariables().get("tenant")));
    }
}
