package cn.volunteering.web.security;

import cn.volunteering.web.problem.ProblemWriter;
import cn.volunteering.web.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Says no at the door of a service: nobody is signed in, it cannot be told now who is, or the role does not allow it. */
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private final ProblemWriter problems;

    Refusals(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why instanceof AuthenticationServiceException) {
            LOG.warn("A token could not be checked: {}", why.getMessage());
            problems.write(
                    response, Problems.of(HttpStatus.SERVICE_UNAVAILABLE, "sign-in-unavailable", "暂时无法确认您的身份，请稍后再试"));
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        problems.write(response, Problems.of(HttpStatus.UNAUTHORIZED, "not-signed-in", "请先登录，或者登录已失效"));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        problems.write(response, Problems.of(HttpStatus.FORBIDDEN, "forbidden", "您的角色不能进行这项操作"));
    }
}
