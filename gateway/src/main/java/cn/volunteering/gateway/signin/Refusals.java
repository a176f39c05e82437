package cn.volunteering.gateway.signin;

import cn.volunteering.edge.ApiPath;
import cn.volunteering.gateway.StartPage;
import cn.volunteering.gateway.problem.Problem;
import cn.volunteering.gateway.problem.ProblemWriter;
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
 * Says no: 401 without a redirect, because the caller is a script or a program, or 403 with the reason. Only a person who
 * looks for a page that there is not is shown the start page.
 */
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Problem NOT_SIGNED_IN =
            Problem.of(HttpStatus.UNAUTHORIZED, "not-signed-in", "尚未登录", "请先登录；如已登录，登录状态可能已过期。");
    private static final Problem NO_PROOF = Problem.of(HttpStatus.FORBIDDEN, "csrf", "请求未通过安全校验", "请刷新页面后再试。");
    private static final Problem NOT_ALLOWED = Problem.of(HttpStatus.FORBIDDEN, "forbidden", "没有权限", "您没有进行此操作的权限。");

    private static final ApiPath API = ApiPath.of("/api/**");

    private final ProblemWriter problems;

    Refusals(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (isPageThatThereIsNot(request)) {
            showStartPage(response);
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        problems.write(response, NOT_SIGNED_IN);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (isPageThatThereIsNot(request)) {
            showStartPage(response);
            return;
        }
        problems.write(response, why instanceof CsrfException ? NO_PROOF : NOT_ALLOWED);
    }

    /** All pages are open to everybody; what is refused outside the interfaces is an address that leads nowhere. */
    private static boolean isPageThatThereIsNot(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) && !API.matches(request) && StartPage.isForReaderOf(request);
    }

    private static void showStartPage(HttpServletResponse response) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(
                HttpHeaders.LOCATION, StartPage.UNKNOWN_ADDRESS.address().toString());
    }
}
