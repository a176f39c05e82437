package cn.volunteering.registry.flow.jobs;

import cn.volunteering.registry.flow.FlowId;
import cn.volunteering.registry.flow.FlowRunner;
import cn.volunteering.registry.flow.FlowSchedule;
import cn.volunteering.registry.flow.Flows;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * The threads on which flows run. A flow runs when it is begun, resumed or answered; a sweep at start and at intervals
 * finds all flows with a due step, such as those a crash left behind.
 */
public final class FlowEngine implements FlowSchedule, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FlowEngine.class);

    private final FlowRunner runner;
    private final Flows flows;
    private final Clock clock;
    private final Duration interval;
    private final int threads;
    private final Set<FlowId> queued = ConcurrentHashMap.newKeySet();
    private @Nullable ExecutorService workers;
    private @Nullable ScheduledExecutorService sweeper;

    public FlowEngine(FlowRunner runner, Flows flows, Clock clock, Duration interval, int threads) {
        this.runner = runner;
        this.flows = flows;
        this.clock = clock;
        this.interval = interval;
        this.threads = threads;
    }

    @Override
    public void wake(FlowId flow) {
        ExecutorService open = workers;
        if (open != null && queued.add(flow)) {
            open.execute(() -> run(flow));
        }
    }

    private void run(FlowId flow) {
        queued.remove(flow);
        try {
            runner.run(flow);
        } catch (RuntimeException e) {
            LOG.warn("Flow {} stopped; will retry later", flow, e);
        }
    }

    @Override
    public void start() {
        workers = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().name("flow-", 0).factory());
        sweeper = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("flow-sweep").factory());
        sweeper.scheduleWithFixedDelay(this::sweep, 0, interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void sweep() {
        try {
            flows.due(clock.instant()).forEach(this::wake);
        } catch (RuntimeException e) {
            LOG.warn("Search for due flows failed; will retry: {}", e.toString());
        }
    }

    @Override
    public void stop() {
        close(sweeper);
        close(workers);
        sweeper = null;
        workers = null;
    }

    private static void close(@Nullable ExecutorService executor) {
        if (executor != null) {
            executor.shutdownNow();
        }
    }

    @Override
    public boolean isRunning() {
        return workers != null;
    }
}
