package cn.volunteering.gateway.routing;

import cn.volunteering.edge.problem.Problem;
import cn.volunteering.gateway.StartPage;
import cn.volunteering.gateway.limits.WrongPasswordLimit;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import java.time.Duration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Slows down anyone who tries passwords from one address. Keycloak answers a right password with a redirect and a wrong
 * one with its page.
 */
final class PasswordTries implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final String PASSWORD = "password";
    private static final Problem TOO_MANY =
            Problem.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-passwords", "您所在网络输错密码的次数过多，请稍后再试");

    private final WrongPasswordLimit limit;

    PasswordTries(WrongPasswordLimit limit) {
        this.limit = limit;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        if (!HttpMethod.POST.equals(request.method()) || !carriesPassword(request.servletRequest())) {
            return next.handle(request);
        }
        var wait = limit.waitFor(request.servletRequest());
        if (wait.isPresent()) {
            return refusal(request, wait.get());
        }
        ServerResponse answer = next.handle(request);
        if (!answer.statusCode().is3xxRedirection()) {
            limit.count(request.servletRequest());
        }
        return answer;
    }

    /** Looks below the wrappers, because the outermost one hides the fields of a form that is forwarded. */
    private static boolean carriesPassword(ServletRequest request) {
        return request.getParameter(PASSWORD) != null
                || request instanceof ServletRequestWrapper outer && carriesPassword(outer.getRequest());
    }

    private static ServerResponse refusal(ServerRequest request, Duration wait) {
        return StartPage.acceptsHtml(request.servletRequest())
                ? ServerResponse.seeOther(StartPage.TOO_MANY_PASSWORDS.address())
                        .build()
                : ServerResponse.from(TOO_MANY.retryAfter(wait));
    }
}
