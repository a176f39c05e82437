package cn.volunteering.edge.problem;

import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;

/**
 * An answer that explains why a request failed (RFC 9457). Controllers and exception handlers can return it directly.
 *
 * @param code last part of the type {@code urn:volunteering:problem:<code>}; never changes once published
 * @param message the detail, in Chinese for the user
 * @param properties further members of the body
 * @param retryAfter time after which another attempt makes sense; null if waiting does not help
 */
public record Problem(
        HttpStatusCode status,
        String code,
        String message,
        Map<String, Object> properties,
        @Nullable Duration retryAfter)
        implements ErrorResponse {

    private static final String TYPE_PREFIX = "urn:volunteering:problem:";

    public Problem {
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }

    /** Creates a problem. Its title follows from the status. */
    public static Problem of(HttpStatusCode status, String code, String message) {
        return new Problem(status, code, message, Map.of(), null);
    }

    /** Returns the same problem with one more member in its body. */
    public Problem with(String name, Object value) {
        var more = new LinkedHashMap<>(properties);
        more.put(name, value);
        return new Problem(status, code, message, more, retryAfter);
    }

    /** Returns the same problem with a {@code Retry-After} header, in whole seconds and at least one. */
    public Problem retryAfter(Duration wait) {
        return new Problem(status, code, message, properties, wait);
    }

    @Override
    public HttpStatusCode getStatusCode() {
        return status;
    }

    @Override
    public HttpHeaders getHeaders() {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (retryAfter != null) {
            headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(wholeSeconds(retryAfter)));
        }
        return headers;
    }

    private static long wholeSeconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }

    /** Returns a new body on every call, because Spring adds the address of the request to it. */
    @Override
    public ProblemDetail getBody() {
        var body = ProblemDetail.forStatusAndDetail(status, message);
        body.setType(URI.create(TYPE_PREFIX + code));
        body.setTitle(titleOf(status));
        properties.forEach(body::setProperty);
        return body;
    }

    public static String titleOf(HttpStatusCode status) {
        return switch (status.value()) {
            case 400 -> "请求有误";
            case 401 -> "未登录";
            case 403 -> "没有权限";
            case 404 -> "未找到";
            case 405 -> "不支持的操作";
            case 406, 415 -> "不支持的格式";
            case 409 -> "不能这样做";
            case 410 -> "内容已不再保存";
            case 411 -> "缺少内容长度";
            case 412 -> "内容已被他人修改";
            case 413 -> "内容过大";
            case 422 -> "内容无法处理";
            case 423 -> "单位已暂停使用";
            case 428 -> "缺少版本号";
            case 429 -> "操作过于频繁";
            case 503, 504 -> "服务暂不可用";
            default -> status.is4xxClientError() ? "请求有误" : "系统错误";
        };
    }
}
