package cn.volunteering.web.problem;

import cn.volunteering.domain.AlreadyExistsException;
import cn.volunteering.domain.ConflictException;
import cn.volunteering.domain.NotFoundException;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.messaging.store.NotSortableException;
import cn.volunteering.messaging.store.StorageAway;
import cn.volunteering.web.problem.Problems.FieldProblem;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** Turns what can go wrong in a request into problem details. Nothing of the inside reaches the wire. */
@RestControllerAdvice
public class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ProblemDetail refused(RefusedException e) {
        var problem =
                Problems.of(HttpStatus.CONFLICT, e.refusal().code(), e.refusal().message());
        e.refusal().details().forEach(problem::setProperty);
        return problem;
    }

    @ExceptionHandler
    ProblemDetail notFound(NotFoundException e) {
        return Problems.of(HttpStatus.NOT_FOUND, "not-found", "没有这项内容，或者您无权查看");
    }

    @ExceptionHandler
    ProblemDetail taken(AlreadyExistsException e) {
        return Problems.of(HttpStatus.CONFLICT, "already-exists", "已有相同的内容，不能重复提交");
    }

    @ExceptionHandler
    ProblemDetail changedMeanwhile(ConflictException e) {
        return Problems.of(HttpStatus.CONFLICT, "changed-meanwhile", "内容刚被他人修改，请刷新后重试");
    }

    @ExceptionHandler
    ProblemDetail changedSinceSeen(PreconditionFailedException e) {
        var problem = Problems.of(HttpStatus.PRECONDITION_FAILED, "version-outdated", "您看到的内容已被他人修改，请刷新后重试");
        problem.setProperty("currentVersion", e.currentVersion());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail versionMissing(MissingPreconditionException e) {
        return Problems.of(HttpStatus.PRECONDITION_REQUIRED, "version-missing", "修改时须在 If-Match 中注明所依据的版本");
    }

    @ExceptionHandler
    ProblemDetail notSortable(NotSortableException e) {
        String allowed = e.allowed().isEmpty() ? "这个列表不能另选排序方式" : "只能按以下字段排序：" + String.join("、", e.allowed());
        return Problems.invalid(List.of(new FieldProblem("sort", allowed)));
    }

    @ExceptionHandler
    ProblemDetail denied(AccessDeniedException e) {
        return Problems.of(HttpStatus.FORBIDDEN, "forbidden", "您的角色不能进行这项操作");
    }

    @ExceptionHandler
    ProblemDetail noUpload(MultipartException e) {
        return Problems.of(HttpStatus.BAD_REQUEST, "invalid-upload", "没有收到完整的上传文件，请重新选择文件后提交");
    }

    /** What is not handled makes the server close the connection. */
    @ExceptionHandler
    void brokenOff(UnfinishedAnswerException e) {
        throw e;
    }

    @ExceptionHandler
    ProblemDetail unexpected(Exception e) {
        if (StorageAway.isCauseOf(e)) {
            LOG.error("The storage does not answer", e);
            return Problems.of(HttpStatus.SERVICE_UNAVAILABLE, "storage-unavailable", "数据暂时无法读写，请稍后重试");
        }
        LOG.error("A request failed unexpectedly", e);
        return Problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal-error", "系统出错，请稍后重试或联系管理员");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var fields = e.getBindingResult().getAllErrors().stream()
                .map(error -> new FieldProblem(
                        error instanceof FieldError field ? field.getField() : error.getObjectName(), messageOf(error)))
                .toList();
        return handleExceptionInternal(e, Problems.invalid(fields), headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var fields = e.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> new FieldProblem(
                                error instanceof FieldError field
                                        ? field.getField()
                                        : String.valueOf(
                                                result.getMethodParameter().getParameterName()),
                                messageOf(error))))
                .toList();
        return handleExceptionInternal(e, Problems.invalid(fields), headers, HttpStatus.BAD_REQUEST, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = unreadable(e.getMostSpecificCause());
        return handleExceptionInternal(e, problem, headers, HttpStatusCode.valueOf(problem.getStatus()), request);
    }

    private static ProblemDetail unreadable(Throwable cause) {
        return switch (cause) {
            case BodyTooLargeException _ -> Problems.of(HttpStatus.CONTENT_TOO_LARGE, "too-large", "提交的内容超过大小限制");
            case DatabindException json
            when !json.getPath().isEmpty() -> Problems.invalid(List.of(new FieldProblem(pathOf(json), "内容的格式不对")));
            default -> Problems.of(HttpStatus.BAD_REQUEST, "unreadable-request", "提交的内容不是有效的 JSON");
        };
    }

    private static String pathOf(DatabindException e) {
        return e.getPath().stream()
                .map(ProblemAdvice::segment)
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }

    private static String segment(JacksonException.Reference reference) {
        return reference.getPropertyName() == null ? "[" + reference.getIndex() + "]" : reference.getPropertyName();
    }

    private static String messageOf(MessageSourceResolvable error) {
        return error.getDefaultMessage() == null ? "内容有误" : error.getDefaultMessage();
    }

    /** All other faults of a request that Spring knows: the status stays, the words become the user's. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Object ours = body instanceof ProblemDetail problem && isOurs(problem) ? problem : general(status);
        return super.handleExceptionInternal(e, ours, headers, status, request);
    }

    private static boolean isOurs(ProblemDetail problem) {
        return problem.getType() != null && problem.getType().toString().startsWith("urn:volunteering:");
    }

    private static ProblemDetail general(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> Problems.of(status, "not-found", "没有这个地址");
            case 405 -> Problems.of(status, "method-not-allowed", "这个地址不支持这种操作");
            case 406 -> Problems.of(status, "not-acceptable", "不能以所要求的格式答复");
            case 413 -> Problems.of(status, "too-large", "提交的内容超过大小限制");
            case 415 -> Problems.of(status, "unsupported-media-type", "不支持这种内容格式");
            default ->
                status.is4xxClientError()
                        ? Problems.of(status, "invalid-request", "请求缺少参数或参数格式不对")
                        : Problems.of(status, "internal-error", "系统出错，请稍后重试或联系管理员");
        };
    }
}
