package cn.volunteering.edge;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPattern.PathMatchInfo;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * A form of paths. The path of a request is read as Spring reads it to find the route or the endpoint, so that no spelling
 * of it ({@code %61} for {@code a}) finds the way and passes the guard.
 */
public final class ApiPath {

    private final PathPattern form;

    private ApiPath(PathPattern form) {
        this.form = form;
    }

    /** @param pattern as in a mapping, for example {@code /api/platform/**} */
    public static ApiPath of(String pattern) {
        return new ApiPath(PathPatternParser.defaultInstance.parse(pattern));
    }

    /**
     * The pattern of the endpoint that was found for the request, for those who guard endpoints.
     *
     * @throws IllegalStateException if none was found yet
     */
    public static String mappingOf(HttpServletRequest request) {
        if (request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String pattern) {
            return pattern;
        }
        throw new IllegalStateException("No endpoint was found for " + request.getRequestURI());
    }

    public boolean matches(HttpServletRequest request) {
        return match(request) != null;
    }

    @Nullable
    PathMatchInfo match(HttpServletRequest request) {
        return form.matchAndExtract(ServletRequestPathUtils.parse(request).pathWithinApplication());
    }
}
