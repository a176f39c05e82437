package cn.volunteering.edge.problem;

import cn.volunteering.edge.input.InvalidValueException;
import cn.volunteering.edge.input.ValueForms;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/**
 * Turns the exceptions of Spring and Tomcat into problems. Hides all internals: no class name or exception message
 * reaches the caller. A subclass adds the exceptions of its own process.
 */
@RestControllerAdvice
public class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    protected Problem problem(ProblemException e) {
        return e.problem();
    }

    @ExceptionHandler
    protected Problem denied(AccessDeniedException e) {
        return Problems.FORBIDDEN;
    }

    @ExceptionHandler({
        BadRequestException.class,
        InvalidParameterException.class,
        RequestRejectedException.class,
        InvalidMediaTypeException.class,
        InvalidMimeTypeException.class,
        UnsupportedEncodingException.class
    })
    protected Problem malformed(Exception e) {
        return Problems.MALFORMED_REQUEST;
    }

    /** Sends no answer, because the caller has closed the connection. */
    @ExceptionHandler
    protected @Nullable ResponseEntity<Object> callerGone(ClientAbortException e) {
        LOG.debug("The caller closed the connection: {}", e.getMessage());
        return null;
    }

    @ExceptionHandler
    protected Problem unexpected(Exception e) {
        LOG.error("A request failed unexpectedly", e);
        return Problems.INTERNAL_ERROR;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var faults = e.getBindingResult().getAllErrors().stream()
                .map(error -> fault(error, error.getObjectName()))
                .toList();
        return answer(e, Problems.invalid(faults), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var faults = e.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> fault(
                                error,
                                String.valueOf(result.getMethodParameter().getParameterName()))))
                .toList();
        return answer(e, Problems.invalid(faults), headers, request);
    }

    private static FieldFault fault(MessageSourceResolvable error, String otherwise) {
        if (error instanceof FieldError field && field.isBindingFailure()) {
            return new FieldFault(field.getField(), form(field.unwrap(Exception.class), null));
        }
        String message = error.getDefaultMessage();
        return new FieldFault(
                error instanceof FieldError field ? field.getField() : otherwise, message == null ? "内容有误" : message);
    }

    /** Names the parameter, its form and the permitted values. */
    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String name = e instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : String.valueOf(e.getPropertyName());
        var fault = new FieldFault(name, form(e, e.getRequiredType()));
        return answer(e, Problems.invalid(List.of(fault)), headers, request);
    }

    /** Returns what is wrong with a value, or else the form of its type. */
    private static String form(Throwable e, @Nullable Class<?> type) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidValueException invalid) {
                return String.valueOf(invalid.getMessage());
            }
        }
        return type == null ? "内容的格式不对" : ValueForms.hint(type);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(e, missing(e.getParameterName()), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestPart(
            MissingServletRequestPartException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(e, missing(e.getRequestPartName()), headers, request);
    }

    private static Problem missing(String name) {
        return Problems.invalid(List.of(new FieldFault(name, "不能缺少")));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(e, unreadable(e.getMostSpecificCause()), headers, request);
    }

    /** Returns the problem for a body that could not be read. */
    protected Problem unreadable(Throwable cause) {
        return cause instanceof DatabindException json && !json.getPath().isEmpty()
                ? Problems.invalid(List.of(new FieldFault(pathOf(json), "内容的格式不对")))
                : Problems.UNREADABLE_BODY;
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

    /** Keeps the status that Spring chose and replaces its English text. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(e, Problems.ofStatus(status), headers, request);
    }

    private @Nullable ResponseEntity<Object> answer(
            Exception e, Problem problem, HttpHeaders headers, WebRequest request) {
        var all = new HttpHeaders();
        all.addAll(headers);
        all.addAll(problem.getHeaders());
        return super.handleExceptionInternal(e, problem.getBody(), all, problem.status(), request);
    }
}
