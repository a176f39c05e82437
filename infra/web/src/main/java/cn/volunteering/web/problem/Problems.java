package cn.volunteering.web.problem;

import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Makes problem details. The type {@code urn:volunteering:problem:<code>} never changes once published. */
public final class Problems {

    /** One field that was not accepted, by its path in the request. */
    public record FieldProblem(String field, String message) {}

    private Problems() {}

    /** A problem with a stable code for programs and a sentence for the user. */
    public static ProblemDetail of(HttpStatusCode status, String code, String message) {
        var problem = ProblemDetail.forStatusAndDetail(status, message);
        problem.setType(URI.create("urn:volunteering:problem:" + code));
        problem.setTitle(titleOf(status));
        return problem;
    }

    /** A problem with the fields that were not accepted. */
    public static ProblemDetail invalid(List<FieldProblem> fields) {
        var problem = of(HttpStatus.BAD_REQUEST, "invalid-request", "提交的内容有误，请按提示修改");
        problem.setProperty("errors", fields);
        return problem;
    }

    private static String titleOf(HttpStatusCode status) {
        return switch (status.value()) {
            case 400 -> "请求有误";
            case 401 -> "未登录";
            case 403 -> "没有权限";
            case 404 -> "未找到";
            case 405 -> "不支持的操作";
            case 406, 415 -> "不支持的格式";
            case 409 -> "不能这样做";
            case 412 -> "内容已被他人修改";
            case 413 -> "内容过大";
            case 422 -> "内容无法处理";
            case 423 -> "单位已暂停使用";
            case 428 -> "缺少版本号";
            case 429 -> "操作过于频繁";
            case 503 -> "服务暂不可用";
            default -> status.is4xxClientError() ? "请求有误" : "系统错误";
        };
    }
}
