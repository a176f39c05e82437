package cn.volunteering.gateway.problem;

import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Turns what goes wrong inside the gateway's own endpoints into problems. */
@RestControllerAdvice
class ProblemAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);

    @ExceptionHandler
    ResponseEntity<ProblemBody> problem(ProblemException e) {
        return answer(e.problem());
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> unreadable(HttpMessageNotReadableException e) {
        return answer(Problem.of(HttpStatus.BAD_REQUEST, "unreadable-request", "请求有误", "请求内容不完整或不是有效的 JSON。"));
    }

    @ExceptionHandler({MissingServletRequestParameterException.class, InvalidParameterException.class})
    ResponseEntity<ProblemBody> invalid(Exception e) {
        return answer(Problem.of(HttpStatus.BAD_REQUEST, "invalid-request", "请求有误", "请求缺少参数或参数格式不对。"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> mediaType(HttpMediaTypeNotSupportedException e) {
        return answer(Problem.of(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type", "不支持的内容类型", "请检查请求头 Content-Type。"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> accept(HttpMediaTypeNotAcceptableException e) {
        return answer(Problem.of(HttpStatus.NOT_ACCEPTABLE, "not-acceptable", "无法提供所要的格式", "请检查请求头 Accept。"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> method(HttpRequestMethodNotSupportedException e) {
        return answer(Problem.of(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed", "不支持的操作", "该地址不支持此请求方法。"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> missing(NoResourceFoundException e) {
        return answer(Problem.of(HttpStatus.NOT_FOUND, "not-found", "没有找到", "所请求的地址不存在。"));
    }

    /** The caller is gone: nobody is left to answer. */
    @ExceptionHandler({AsyncRequestNotUsableException.class, ClientAbortException.class})
    void gone(Exception e) {
        LOG.debug("The caller left: {}", e.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> unexpected(Exception e) {
        LOG.error("A request failed unexpectedly", e);
        return answer(Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal-error", "系统错误", "系统出错，请稍后重试或联系管理员。"));
    }

    private static ResponseEntity<ProblemBody> answer(Problem problem) {
        var response = ResponseEntity.status(problem.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        problem.retryAfterSeconds().ifPresent(seconds -> response.header(HttpHeaders.RETRY_AFTER, seconds));
        return response.body(problem.body());
    }
}
