package cn.volunteering.edge.input;

import cn.volunteering.edge.problem.Problem;
import cn.volunteering.edge.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.WebUtils;

/** Rejects bodies sent to endpoints that take none, because their sender expects something of them. */
final class BodyCheck implements HandlerInterceptor {

    private static final int ENOUGH = 16;

    private static final Problem UNEXPECTED =
            Problem.of(HttpStatus.BAD_REQUEST, "unexpected-body", "这个地址不接收内容，请去掉请求的内容后重新提交");

    private final EndpointParameters parameters;

    BodyCheck(EndpointParameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (handler instanceof HandlerMethod endpoint
                && EndpointParameters.isOfApi(request)
                && !parameters.of(endpoint).body()
                && hasContent(request)) {
            throw new ProblemException(UNEXPECTED);
        }
        return true;
    }

    /** Returns whether the body holds more than an empty object. */
    private static boolean hasContent(HttpServletRequest request) throws IOException {
        if (WebUtils.getNativeRequest(request, MultipartRequest.class) != null) {
            return true;
        }
        if (request.getContentLengthLong() == 0) {
            return false;
        }
        var start = new String(request.getInputStream().readNBytes(ENOUGH), StandardCharsets.ISO_8859_1);
        return !start.isBlank() && !start.strip().equals("{}");
    }
}
