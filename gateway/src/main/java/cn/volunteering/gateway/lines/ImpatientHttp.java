package cn.volunteering.gateway.lines;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.Processor;
import org.apache.coyote.Request;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * HTTP that ends connections whose headers take too long. Tomcat limits the pause between two bytes only, so a caller that
 * sends one byte at a time could stay for hours.
 */
public final class ImpatientHttp extends Http11NioProtocol {

    private static final long CHECK_SECONDS = 1;

    private Duration headerTimeout = Duration.ofSeconds(10);
    private @Nullable ScheduledFuture<?> checks;

    void setHeaderTimeout(Duration timeout) {
        headerTimeout = timeout;
    }

    @Override
    public void start() throws Exception {
        super.start();
        checks = getUtilityExecutor()
                .scheduleWithFixedDelay(this::endSlowLines, CHECK_SECONDS, CHECK_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void stop() throws Exception {
        if (checks != null) {
            checks.cancel(false);
        }
        super.stop();
    }

    private void endSlowLines() {
        getEndpoint().getConnections().stream().filter(this::isSlow).forEach(SocketWrapperBase::close);
    }

    /** Returns whether the connection waits for the rest of its headers. No thread works on it while it waits. */
    private boolean isSlow(SocketWrapperBase<?> line) {
        return line.getCurrentProcessor() instanceof Processor waiting
                && !waiting.isAsync()
                && !waiting.isUpgrade()
                && isLate(waiting.getRequest());
    }

    private boolean isLate(@Nullable Request request) {
        return request != null
                && request.getStartTimeNanos() > 0
                && System.nanoTime() - request.getStartTimeNanos() > headerTimeout.toNanos();
    }
}
