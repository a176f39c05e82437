package cn.volunteering.gateway.signin;

import cn.volunteering.gateway.limits.StrangerLimitFilter;
import cn.volunteering.gateway.problem.Problem;
import cn.volunteering.gateway.problem.ProblemWriter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Says no to a program's token: it is not good, or whether it is cannot be told now. Who shows such tokens too often is a
 * stranger that asks too often.
 */
final class TokenRefusals implements AuthenticationEntryPoint {

    private static final Logger LOG = LoggerFactory.getLogger(TokenRefusals.class);

    private final ProblemWriter problems;
    private final StrangerLimitFilter strangers;
    private final AuthenticationEntryPoint notSignedIn;

    TokenRefusals(ProblemWriter problems, StrangerLimitFilter strangers, AuthenticationEntryPoint notSignedIn) {
        this.problems = problems;
        this.strangers = strangers;
        this.notSignedIn = notSignedIn;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        Optional<Problem> tooMany = strangers.refusal(request);
        if (tooMany.isPresent()) {
            problems.write(response, tooMany.get());
        } else if (why instanceof AuthenticationServiceException) {
            LOG.warn("A token could not be checked: {}", why.getMessage());
            problems.write(response, SignInAway.PROBLEM);
        } else {
            notSignedIn.commence(request, response, why);
        }
    }
}
