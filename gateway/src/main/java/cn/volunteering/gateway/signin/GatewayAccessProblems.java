package cn.volunteering.gateway.signin;

import cn.volunteering.edge.ApiPath;
import cn.volunteering.edge.guard.AccessProblems;
import cn.volunteering.edge.problem.Problem;
import cn.volunteering.edge.problem.ProblemWriter;
import cn.volunteering.gateway.StartPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Answers refused requests as every service does, with two exceptions: a person who opens an unknown page is sent to
 * the start page, and a change without a valid CSRF token gets a text of its own.
 */
final class GatewayAccessProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Problem CSRF_TOKEN_INVALID = Problem.of(HttpStatus.FORBIDDEN, "csrf", "请求未通过安全校验，请刷新页面后再试");

    private static final ApiPath API = ApiPath.of("/api/**");

    private final ProblemWriter problems;
    private final AccessProblems others;

    GatewayAccessProblems(ProblemWriter problems) {
        this.problems = problems;
        this.others = new AccessProblems(problems);
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        if (isUnknownPage(request)) {
            redirectToStartPage(response);
        } else {
            others.commence(request, response, cause);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        if (isUnknownPage(request)) {
            redirectToStartPage(response);
        } else if (cause instanceof CsrfException) {
            problems.write(response, CSRF_TOKEN_INVALID);
        } else {
            others.handle(request, response, cause);
        }
    }

    /** Every existing page is public, so a refused address outside the API must be unknown. */
    private static boolean isUnknownPage(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) && !API.matches(request) && StartPage.acceptsHtml(request);
    }

    private static void redirectToStartPage(HttpServletResponse response) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(
                HttpHeaders.LOCATION, StartPage.UNKNOWN_ADDRESS.address().toString());
    }
}
