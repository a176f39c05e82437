package cn.volunteering.gateway.bodies;

import cn.volunteering.edge.problem.Problem;
import cn.volunteering.edge.problem.ProblemWriter;
import cn.volunteering.edge.problem.Problems;
import cn.volunteering.gateway.caller.Caller;
import cn.volunteering.gateway.limits.CallerSlots;
import cn.volunteering.gateway.limits.Slots.Slot;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Receives the whole body of a request, within size and time, so that a slow caller holds no connection to a part. Rejects
 * bodies that are too large before reading them; requires a {@code Content-Length} with every body.
 */
public final class BodyFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(BodyFilter.class);
    private static final int BUFFER = 8192;
    private static final Problem NO_LENGTH =
            Problem.of(HttpStatus.LENGTH_REQUIRED, "length-required", "请求须在 Content-Length 中注明内容长度");
    private static final Problem TOO_SLOW = Problem.of(HttpStatus.REQUEST_TIMEOUT, "too-slow", "提交内容的速度过慢，请检查网络后重新提交");
    private static final Problem TOO_MANY_LARGE = Problem.of(
                    HttpStatus.TOO_MANY_REQUESTS, "too-many-at-once", "同时上传的文件过多，请等前面的上传完成后再试")
            .retryAfter(Duration.ofSeconds(5));

    private final BodyProperties limits;
    private final CallerSlots largeBodies;
    private final ProblemWriter problems;

    BodyFilter(BodyProperties limits, ProblemWriter problems) {
        this.limits = limits;
        largeBodies = new CallerSlots(limits.largeAtOnce());
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Problem> refusal = refusal(request);
        if (refusal.isPresent()) {
            problems.write(response, refusal.get());
        } else if (request.getContentLengthLong() <= 0) {
            chain.doFilter(request, response);
        } else {
            receive(request, response, chain);
        }
    }

    private Optional<Problem> refusal(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            return Optional.of(NO_LENGTH);
        }
        DataSize limit = Caller.of(request).isPresent() ? limits.maxSize() : limits.small();
        return request.getContentLengthLong() > limit.toBytes()
                ? Optional.of(Problems.tooLarge(limit))
                : Optional.empty();
    }

    private void receive(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() <= limits.small().toBytes()) {
            forward(request, response, chain);
            return;
        }
        Optional<Slot> slot = largeBodies.take(request);
        if (slot.isEmpty()) {
            problems.write(response, TOO_MANY_LARGE);
            return;
        }
        try (var _ = slot.get()) {
            forward(request, response, chain);
        }
    }

    private void forward(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (var body = new StoredBody(limits.bytesInMemory())) {
            if (!isReceived(request, body)) {
                problems.write(response, TOO_SLOW);
                return;
            }
            try (InputStream complete = body.read()) {
                chain.doFilter(
                        new ReceivedRequest(request, complete, request.getContentLengthLong(), formOf(request, body)),
                        response);
            }
        }
    }

    private boolean isReceived(HttpServletRequest request, StoredBody body) throws IOException {
        var buffer = new byte[BUFFER];
        Pace pace = limits.pace();
        InputStream arriving = request.getInputStream();
        for (int read = arriving.read(buffer); read >= 0; read = arriving.read(buffer)) {
            body.write(buffer, 0, read);
            if (pace.isTooSlowAfter(read)) {
                LOG.info("A body of {} bytes arrived too slowly", request.getContentLengthLong());
                return false;
            }
        }
        return true;
    }

    private static String formOf(HttpServletRequest request, StoredBody body) {
        String type = request.getContentType();
        boolean isForm = type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
        return isForm ? body.text() : "";
    }
}
