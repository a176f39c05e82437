package cn.volunteering.gateway.routing;

import cn.volunteering.gateway.problem.Problem;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClientException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Stands between the gateway and one part. When calls keep failing it answers in the part's place for a while, so that
 * callers need not wait and the part can come back in peace. Only the exchange itself can fail: what a part answers is no
 * failure, whatever it says, and neither is a request that cannot be sent on.
 */
final class PartBreaker implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Logger LOG = LoggerFactory.getLogger(PartBreaker.class);
    private static final int CALLS_TO_TRY_WHEN_HALF_OPEN = 3;
    private static final Problem MALFORMED =
            Problem.of(HttpStatus.BAD_REQUEST, "invalid-request", "请求有误", "请求的地址、参数或请求头格式不对。");
    private static final Problem OWN_FAULT =
            Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal-error", "系统错误", "系统出错，请稍后重试或联系管理员。");

    private final String label;
    private final Duration pause;
    private final CircuitBreaker breaker;

    PartBreaker(String name, String label, RoutingProperties routing) {
        this.label = label;
        pause = routing.pauseWhenOpen();
        breaker = CircuitBreaker.of(
                name,
                CircuitBreakerConfig.custom()
                        .slidingWindowType(SlidingWindowType.COUNT_BASED)
                        .slidingWindowSize(routing.failuresToOpen())
                        .minimumNumberOfCalls(routing.failuresToOpen())
                        .failureRateThreshold(100)
                        .waitDurationInOpenState(pause)
                        .permittedNumberOfCallsInHalfOpenState(CALLS_TO_TRY_WHEN_HALF_OPEN)
                        .build());
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        if (!breaker.tryAcquirePermission()) {
            return answer(away(HttpStatus.SERVICE_UNAVAILABLE, "暂时不可用，请稍后再试。"));
        }
        long start = System.nanoTime();
        try {
            ServerResponse response = next.handle(request);
            breaker.onSuccess(System.nanoTime() - start, TimeUnit.NANOSECONDS);
            return response;
        } catch (Exception e) {
            return failed(e, System.nanoTime() - start);
        }
    }

    private ServerResponse failed(Exception e, long nanos) throws Exception {
        if (isFailureOfThePart(e)) {
            breaker.onError(nanos, TimeUnit.NANOSECONDS, e);
            LOG.warn("No answer from {}: {}", breaker.getName(), e.toString());
            return notAnswered(e);
        }
        breaker.releasePermission();
        if (isOfCallersLine(e)) {
            throw e;
        }
        return refused(e);
    }

    /** No process of the part is known, or none of them could be reached or answered. */
    private static boolean isFailureOfThePart(Exception e) {
        return !isOfCallersLine(e) && (e instanceof RestClientException || e instanceof IOException);
    }

    /** The caller left, or did not send what it announced. A caller that left is a bad request in Tomcat's words too. */
    private static boolean isOfCallersLine(Exception e) {
        return hasCause(e, BadRequestException.class);
    }

    private ServerResponse notAnswered(Exception e) {
        return hasCause(e, SocketTimeoutException.class)
                ? answer(away(HttpStatus.GATEWAY_TIMEOUT, "没有及时答复。操作可能已经完成，请先查看结果再决定是否重试。"))
                : answer(away(HttpStatus.SERVICE_UNAVAILABLE, "暂时不可用，请稍后再试。"));
    }

    private ServerResponse refused(Exception e) {
        if (e instanceof IllegalArgumentException || e instanceof InvalidParameterException) {
            LOG.debug("A request for {} is malformed: {}", breaker.getName(), e.toString());
            return answer(MALFORMED);
        }
        LOG.error("A request for {} could not be sent on", breaker.getName(), e);
        return answer(OWN_FAULT);
    }

    private static boolean hasCause(Throwable thrown, Class<? extends Throwable> kind) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    private Problem away(HttpStatus status, String what) {
        return Problem.of(status, "part-unavailable", "服务暂不可用", "“" + label + "”服务" + what)
                .retryAfter(pause);
    }

    private static ServerResponse answer(Problem problem) {
        var response = ServerResponse.status(problem.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        problem.retryAfterSeconds().ifPresent(seconds -> response.header(HttpHeaders.RETRY_AFTER, seconds));
        return response.body(problem.body());
    }
}
