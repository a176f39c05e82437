package cn.volunteering.edge.problem;

import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.unit.DataSize;

/** The problems that both the gateway and the services report. Each text exists here and nowhere else. */
public final class Problems {

    public static final Problem NOT_SIGNED_IN =
            Problem.of(HttpStatus.UNAUTHORIZED, "not-signed-in", "请先登录；如已登录，登录状态可能已过期");

    /** The token cannot be checked, because the identity provider is down. */
    public static final Problem SIGN_IN_UNAVAILABLE = Problem.of(
                    HttpStatus.SERVICE_UNAVAILABLE, "sign-in-unavailable", "暂时无法确认您的身份，请稍后再试")
            .retryAfter(Duration.ofSeconds(10));

    public static final Problem FORBIDDEN = Problem.of(HttpStatus.FORBIDDEN, "forbidden", "您的角色不能进行这项操作");

    /** The common answer for an unknown tenant and for a tenant that the caller does not belong to. */
    public static final Problem TENANT_NOT_FOUND =
            Problem.of(HttpStatus.NOT_FOUND, "tenant-not-found", "没有这个单位，或者您不属于这个单位");

    public static final Problem TENANT_NOT_ACTIVE =
            Problem.of(HttpStatus.LOCKED, "tenant-not-active", "单位尚未启用或已暂停使用，请联系平台管理员");

    /** The request is incomplete or malformed, and no field can be named. */
    public static final Problem MALFORMED_REQUEST =
            Problem.of(HttpStatus.BAD_REQUEST, "invalid-request", "请求缺少参数，或者参数、请求头的格式不对");

    public static final Problem UNREADABLE_BODY =
            Problem.of(HttpStatus.BAD_REQUEST, "unreadable-request", "提交的内容不是有效的 JSON");

    public static final Problem TOO_LARGE = tooLarge("提交的内容超过大小限制");

    public static final Problem INTERNAL_ERROR =
            Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal-error", "系统出错，请稍后重试或联系管理员");

    private Problems() {}

    /** Returns a 400 that lists the fields that are wrong. */
    public static Problem invalid(List<FieldFault> faults) {
        return Problem.of(HttpStatus.BAD_REQUEST, "invalid-request", "提交的内容有误，请按提示修改")
                .with("errors", List.copyOf(faults));
    }

    /** Returns a 413 that states the limit. */
    public static Problem tooLarge(DataSize limit) {
        String text = limit.toMegabytes() > 0 ? limit.toMegabytes() + " MB" : limit.toKilobytes() + " KB";
        return tooLarge("提交的内容超过大小限制（" + text + "）");
    }

    private static Problem tooLarge(String message) {
        return Problem.of(HttpStatus.CONTENT_TOO_LARGE, "too-large", message);
    }

    /** Returns the problem for an error of which only the HTTP status is known. */
    public static Problem ofStatus(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> Problem.of(status, "not-found", "没有这个地址");
            case 405 -> Problem.of(status, "method-not-allowed", "这个地址不支持这种操作");
            case 406 -> Problem.of(status, "not-acceptable", "不能以所要求的格式答复");
            case 413 -> TOO_LARGE;
            case 415 -> Problem.of(status, "unsupported-media-type", "不支持这种内容格式");
            default -> status.is4xxClientError() ? malformed(status) : internal(status);
        };
    }

    private static Problem malformed(HttpStatusCode status) {
        return Problem.of(status, MALFORMED_REQUEST.code(), MALFORMED_REQUEST.message());
    }

    private static Problem internal(HttpStatusCode status) {
        return Problem.of(status, INTERNAL_ERROR.code(), INTERNAL_ERROR.message());
    }
}
