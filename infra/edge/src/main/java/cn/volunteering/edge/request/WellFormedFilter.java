package cn.volunteering.edge.request;

import cn.volunteering.edge.problem.Problem;
import cn.volunteering.edge.problem.ProblemWriter;
import cn.volunteering.edge.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Rejects requests whose query is not text in UTF-8 with complete percent escapes and named parameters, or with a header
 * Content-Type or Accept that is not a media type. Filters, endpoints and Keycloak would each fail in their own way.
 */
final class WellFormedFilter extends OncePerRequestFilter {

    private static final char UNDECODABLE = '\uFFFD';

    private final ProblemWriter problems;

    WellFormedFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Problem> refusal = refusal(request);
        if (refusal.isPresent()) {
            problems.write(response, refusal.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Optional<Problem> refusal(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query != null && !isText(query)) {
            return Optional.of(Problems.MALFORMED_REQUEST);
        }
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (type != null && (type.isBlank() || !isMediaTypes(type))) {
            return Optional.of(Problems.ofStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE));
        }
        return isMediaTypes(request.getHeader(HttpHeaders.ACCEPT))
                ? Optional.empty()
                : Optional.of(Problems.ofStatus(HttpStatus.NOT_ACCEPTABLE));
    }

    private static boolean isText(String query) {
        try {
            boolean hasNames = !query.startsWith("=") && !query.contains("&=");
            return hasNames && URLDecoder.decode(query, StandardCharsets.UTF_8).indexOf(UNDECODABLE) < 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isMediaTypes(@Nullable String header) {
        try {
            MediaType.parseMediaTypes(header);
            return true;
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
