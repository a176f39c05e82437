package cn.volunteering.edge;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPattern.PathMatchInfo;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * A path pattern. Parses the path of a request exactly as Spring does to find the endpoint, so that no alternative spelling
 * ({@code %61} for {@code a}) reaches an endpoint and bypasses its guard.
 */
public final class ApiPath {

    private final PathPattern pattern;

    private ApiPath(PathPattern pattern) {
        this.pattern = pattern;
    }

    /** Parses a pattern with the syntax of Spring MVC mappings, for example {@code /api/platform/**}. */
    public static ApiPath of(String pattern) {
        return new ApiPath(PathPatternParser.defaultInstance.parse(pattern));
    }

    /**
     * Returns the mapping of the endpoint that Spring chose for the request.
     *
     * @throws IllegalStateException if Spring has not chosen one yet
     */
    public static String mappingOf(HttpServletRequest request) {
        if (request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String pattern) {
            return pattern;
        }
        throw new IllegalStateException("No endpoint has been chosen yet for " + request.getRequestURI());
    }

    /** Returns whether Spring has chosen an endpoint for the request. */
    public static boolean hasMapping(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) != null;
    }

    /** Returns whether the path of the request matches the pattern. */
    public boolean matches(HttpServletRequest request) {
        return match(request) != null;
    }

    @Nullable
    PathMatchInfo match(HttpServletRequest request) {
        return pattern.matchAndExtract(ServletRequestPathUtils.parse(request).pathWithinApplication());
    }
}
