package cn.volunteering.web.security;

import cn.volunteering.web.problem.ProblemWriter;
import cn.volunteering.web.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away bodies that are too large: by their announced length before they are read, else as soon as the limit is
 * passed. Uploads of files have a larger limit of their own.
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
            problems.write(response, Problems.of(HttpStatus.CONTENT_TOO_LARGE, "too-large", "提交的内容超过大小限制"));
        } else {
            chain.doFilter(new LimitedRequest(request, limit.toBytes()), response);
        }
    }

    private static boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }
}
