package cn.volunteering.web.security;

import cn.volunteering.edge.problem.ProblemWriter;
import cn.volunteering.edge.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Rejects bodies that are too large: before reading if their announced length exceeds the limit, otherwise while reading.
 * File uploads have a larger limit of their own.
 */
final class BodySizeFilter extends OncePerRequestFilter {

    private final DataSize limit;
    private final ProblemWriter problems;

    BodySizeFilter(DataSize limit, ProblemWriter problems) {
        this.limit = limit;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isUpload(request)) {
            chain.doFilter(request, response);
        } else if (request.getContentLengthLong() > limit.toBytes()) {
            problems.write(response, Problems.tooLarge(limit));
        } else {
            chain.doFilter(new LimitedRequest(request, limit.toBytes()), response);
        }
    }

    private static boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }
}
