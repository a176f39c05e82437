package cn.volunteering.gateway.routing;

import cn.volunteering.gateway.problem.Problem;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.coyote.BadRequestException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Stands between the gateway and one part. When calls keep failing it answers in the part's place for a while, so that
 * callers need not wait and the part can come back in peace. What a part answers itself is no failure, whatever it says.
 */
final class PartBreaker implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Logger LOG = LoggerFactory.getLogger(PartBreaker.class);
    private static final int CALLS_TO_TRY_WHEN_HALF_OPEN = 3;

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
        if (hasCause(e, ClientAbortException.class) || hasCause(e, BadRequestException.class)) {
            breaker.releasePermission();
            throw e;
        }
        breaker.onError(nanos, TimeUnit.NANOSECONDS, e);
        LOG.warn("No answer from {}: {}", breaker.getName(), e.toString());
        return hasCause(e, SocketTimeoutException.class)
                ? answer(away(HttpStatus.GATEWAY_TIMEOUT, "没有及时答复。操作可能已经完成，请先查看结果再决定是否重试。"))
                : answer(away(HttpStatus.SERVICE_UNAVAILABLE, "暂时不可用，请稍后再试。"));
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
