package cn.volunteering.gateway.routing;

import cn.volunteering.edge.problem.Problem;
import cn.volunteering.edge.problem.Problems;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.BadRequestException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.client.RestClientException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Circuit breaker of one part. After repeated failures it answers 503 for a while, so that callers do not wait and the
 * part can recover. Only a missing answer counts as a failure: an error status from the part does not, and neither does
 * a request that cannot be forwarded.
 */
final class PartBreaker implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Logger LOG = LoggerFactory.getLogger(PartBreaker.class);
    private static final Duration RETRY_WHEN_BUSY = Duration.ofSeconds(1);
    private static final int TRIAL_CALLS_WHEN_HALF_OPEN = 3;

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
                        .permittedNumberOfCallsInHalfOpenState(TRIAL_CALLS_WHEN_HALF_OPEN)
                        .build());
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        if (!breaker.tryAcquirePermission()) {
            return ServerResponse.from(unavailable(HttpStatus.SERVICE_UNAVAILABLE, "暂时不可用，请稍后再试"));
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
        if (isPartFailure(e)) {
            breaker.onError(nanos, TimeUnit.NANOSECONDS, e);
            LOG.warn("No answer from {}: {}", breaker.getName(), e.toString());
            return unanswered(e);
        }
        breaker.releasePermission();
        if (isCallerFault(e)) {
            throw e;
        }
        return refused(e);
    }

    /** Returns whether no process of the part is known, could be reached or answered. */
    private static boolean isPartFailure(Exception e) {
        return !isCallerFault(e) && !isBusy(e) && (e instanceof RestClientException || e instanceof IOException);
    }

    /** Returns whether all connections to the part are in use. */
    private static boolean isBusy(Exception e) {
        return hasCause(e, ConnectionRequestTimeoutException.class);
    }

    /** Returns whether the caller disconnected or sent less than it announced. Tomcat reports both as a bad request. */
    private static boolean isCallerFault(Exception e) {
        return hasCause(e, BadRequestException.class);
    }

    private ServerResponse unanswered(Exception e) {
        return hasCause(e, SocketTimeoutException.class)
                ? ServerResponse.from(unavailable(HttpStatus.GATEWAY_TIMEOUT, "没有及时答复，操作可能已经完成，请先查看结果再决定是否重试"))
                : ServerResponse.from(unavailable(HttpStatus.SERVICE_UNAVAILABLE, "暂时不可用，请稍后再试"));
    }

    private ServerResponse refused(Exception e) {
        if (isBusy(e)) {
            LOG.warn("All connections to {} are in use", breaker.getName());
            return ServerResponse.from(busy());
        }
        if (isMalformed(e)) {
            LOG.debug("Malformed request for {}", breaker.getName());
            return ServerResponse.from(Problems.MALFORMED_REQUEST);
        }
        LOG.error("A request for {} could not be forwarded", breaker.getName(), e);
        return ServerResponse.from(Problems.INTERNAL_ERROR);
    }

    private static boolean isMalformed(Exception e) {
        return e instanceof IllegalArgumentException
                || e instanceof InvalidParameterException
                || e instanceof RequestRejectedException;
    }

    private static boolean hasCause(Throwable thrown, Class<? extends Throwable> kind) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    private Problem unavailable(HttpStatus status, String what) {
        return Problem.of(status, "part-unavailable", "“" + label + "”服务" + what)
                .retryAfter(pause);
    }

    private Problem busy() {
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "part-busy", "“" + label + "”服务繁忙，请稍后再试")
                .retryAfter(RETRY_WHEN_BUSY);
    }
}
