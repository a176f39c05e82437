package cn.volunteering.gateway.limits;

import cn.volunteering.edge.problem.Problem;
import cn.volunteering.edge.problem.ProblemWriter;
import cn.volunteering.edge.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Rejects bodies that are too large before reading them. Requires a {@code Content-Length} with every body. */
final class RequestSizeFilter extends OncePerRequestFilter {

    private static final Problem NO_LENGTH =
            Problem.of(HttpStatus.LENGTH_REQUIRED, "length-required", "请求须在 Content-Length 中注明内容长度");

    private final DataSize limit;
    private final ProblemWriter problems;
    private final Problem tooLarge;

    RequestSizeFilter(DataSize limit, ProblemWriter problems) {
        this.limit = limit;
        this.problems = problems;
        tooLarge = Problems.tooLarge(limit);
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

    private Optional<Problem> refusal(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            return Optional.of(NO_LENGTH);
        }
        return request.getContentLengthLong() > limit.toBytes() ? Optional.of(tooLarge) : Optional.empty();
    }
}
