package cn.volunteering.gateway.signin;

import cn.volunteering.edge.problem.Problem;
import cn.volunteering.edge.problem.ProblemWriter;
import cn.volunteering.gateway.limits.CallerLimitFilter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Answers requests with a rejected token: 401 if it is invalid, 503 if it cannot be verified now. Rejected tokens count
 * towards the limit of strangers.
 */
final class TokenProblems implements AuthenticationEntryPoint {

    private final ProblemWriter problems;
    private final CallerLimitFilter callers;
    private final AuthenticationEntryPoint others;

    TokenProblems(ProblemWriter problems, CallerLimitFilter callers, AuthenticationEntryPoint others) {
        this.problems = problems;
        this.callers = callers;
        this.others = others;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException, ServletException {
        Optional<Problem> tooMany = callers.strangersRefusal(request);
        if (tooMany.isPresent()) {
            problems.write(response, tooMany.get());
        } else {
            others.commence(request, response, cause);
        }
    }
}
