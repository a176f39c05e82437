package cn.volunteering.gateway.tenants;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tenant that stands in the path of a request, not yet checked.
 *
 * @param name the segment as it was sent
 */
public record TenantPath(String name) {

    private static final Pattern FORM = Pattern.compile("/api/tenants/([^/]+)(/.*)?");

    /** The tenant of the request's path, if it is a path of a tenant. */
    public static Optional<TenantPath> of(HttpServletRequest request) {
        Matcher path = FORM.matcher(request.getRequestURI());
        return path.matches() ? Optional.of(new TenantPath(path.group(1))) : Optional.empty();
    }
}
