package cn.volunteering.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Reads the tenant out of the path of a request. The path is read as Spring reads it to find the endpoint, so that no
 * spelling of it ({@code %61} for {@code a}) finds the endpoint and hides the tenant.
 */
final class TenantPath {

    private static final PathPattern FORM = PathPatternParser.defaultInstance.parse("/api/tenants/{tenant}/**");

    private TenantPath() {}

    /** What stands at the tenant's place, not yet checked. */
    static Optional<String> tenantOf(HttpServletRequest request) {
        var path = ServletRequestPathUtils.parse(request).pathWithinApplication();
        return Optional.ofNullable(FORM.matchAndExtract(path))
                .map(match -> match.getUriVariables().get("tenant"));
    }
}
