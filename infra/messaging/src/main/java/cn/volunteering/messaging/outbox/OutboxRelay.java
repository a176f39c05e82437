package cn.volunteering.messaging.outbox;

import cn.volunteering.messaging.MessagingProperties;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.tenancy.TenantState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Sends events soon after they were saved. One thread collects the events saved in the meantime and sends them
 * together. It retries failures at short intervals and finds events left by a crash at start and in a sweep of all
 * tenants.
 */
public final class OutboxRelay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int BATCH = 1_000;
    private static final Set<TenantState> WITH_DATABASE =
            Set.of(TenantState.PROVISIONING, TenantState.ACTIVE, TenantState.SUSPENDED);

    private final OutboxSender sender;
    private final TenantDirectory tenants;
    private final MessagingProperties properties;
    private final OutboxMetrics metrics;
    private final Clock clock;

    private final Map<String, MongoTemplate> watched = new ConcurrentHashMap<>();
    private final Set<Outbox> platformOutboxes = ConcurrentHashMap.newKeySet();
    private final BlockingQueue<Wake> wakes = new LinkedBlockingQueue<>();
    private final Set<Outbox> notSent = new LinkedHashSet<>();
    private final Set<Outbox> notRead = new LinkedHashSet<>();
    private @Nullable Thread worker;
    private volatile boolean running;
    private Instant nextRetry = Instant.MIN;
    private Instant nextSweep = Instant.MIN;

    /**
     * The outcome of an attempt: everything was sent, the broker did not accept everything, or the database did not
     * answer.
     */
    private enum Outcome {
        SENT,
        NOT_SENT,
        NOT_READ
    }

    /**
     * @param known the whole outboxes of newly stored aggregates, so that they need not be read
     */
    private record Wake(Outbox outbox, Set<String> aggregates, List<Waiting> known) {}

    private static final class Work {
        private final Set<String> aggregates = new HashSet<>();
        private final Map<String, Waiting> known = new LinkedHashMap<>();

        void add(Wake wake) {
            aggregates.addAll(wake.aggregates());
            wake.known().forEach(waiting -> known.put(waiting.aggregate(), waiting));
        }
    }

    OutboxRelay(
            OutboxSender sender,
            TenantDirectory tenants,
            MessagingProperties properties,
            OutboxMetrics metrics,
            Clock clock) {
        this.sender = sender;
        this.tenants = tenants;
        this.properties = properties;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Includes a collection of all tenant databases in the sweep. */
    public void watch(MongoTemplate tenantMongo, String collection) {
        watched.put(collection, tenantMongo);
    }

    /** Includes a collection of the platform database in the sweep. */
    public void watchPlatform(MongoTemplate platformMongo, String collection) {
        platformOutboxes.add(new Outbox(platformMongo, null, collection));
    }

    /** Reports that an aggregate was saved with events. Returns at once. */
    public void wake(MongoTemplate mongo, String collection, String aggregate) {
        wakes.add(new Wake(outbox(mongo, collection), Set.of(aggregate), List.of()));
    }

    /** Reports that aggregates were stored for the first time with the given events. Returns at once. */
    public void wake(MongoTemplate mongo, String collection, List<Waiting> first) {
        wakes.add(new Wake(outbox(mongo, collection), Set.of(), first));
    }

    private Outbox outbox(MongoTemplate mongo, String collection) {
        var platform = new Outbox(mongo, null, collection);
        return platformOutboxes.contains(platform) ? platform : new Outbox(mongo, TenantScope.tenant(), collection);
    }

    @Override
    public void start() {
        running = true;
        worker = Thread.ofPlatform().name("outbox-relay").start(this::work);
    }

    @Override
    public void stop() {
        running = false;
        if (worker != null) {
            worker.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work() {
        while (running) {
            try {
                sendOnce();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("Could not send events; will retry: {}", e.toString());
            }
        }
    }

    private void sendOnce() throws InterruptedException {
        Wake first = wakes.poll(properties.retryInterval().toMillis() / 2, TimeUnit.MILLISECONDS);
        gathered(first).forEach(this::sendOrKeep);
        retry();
        sweep();
    }

    private Map<Outbox, Work> gathered(@Nullable Wake first) {
        var byOutbox = new LinkedHashMap<Outbox, Work>();
        int gathered = 0;
        for (Wake wake = first; wake != null; wake = gathered < BATCH ? wakes.poll() : null) {
            byOutbox.computeIfAbsent(wake.outbox(), _ -> new Work()).add(wake);
            gathered += wake.aggregates().size() + wake.known().size();
        }
        return byOutbox;
    }

    /** Defers the work while the broker is unavailable: each attempt would block until its time-out. */
    private void sendOrKeep(Outbox outbox, Work work) {
        note(outbox, notSent.isEmpty() ? sent(outbox, work) : Outcome.NOT_SENT);
    }

    private void note(Outbox outbox, Outcome outcome) {
        switch (outcome) {
            case SENT -> {}
            case NOT_SENT -> notSent.add(outbox);
            case NOT_READ -> notRead.add(outbox);
        }
    }

    private Outcome sent(Outbox outbox, Work work) {
        return attempt(outbox, () -> sender.send(outbox, waiting(outbox, work)));
    }

    private static List<Waiting> waiting(Outbox outbox, Work work) {
        var changed = work.aggregates.isEmpty() ? List.<Waiting>of() : outbox.waiting(work.aggregates);
        var unchanged = work.known.values().stream().filter(first -> !work.aggregates.contains(first.aggregate()));
        return Stream.concat(changed.stream(), unchanged).toList();
    }

    private Outcome emptied(Outbox outbox) {
        return attempt(outbox, () -> isEmptied(outbox, Duration.ZERO));
    }

    private boolean isEmptied(Outbox outbox, Duration age) {
        List<String> some;
        do {
            some = outbox.unsentBefore(clock.instant().minus(age), BATCH);
            if (!some.isEmpty() && !sender.send(outbox, outbox.waiting(some))) {
                return false;
            }
        } while (some.size() == BATCH);
        metrics.emptied(outbox);
        return true;
    }

    /** Catches database failures, so that one unavailable database does not delay the events of other tenants. */
    private static Outcome attempt(Outbox outbox, BooleanSupplier work) {
        try {
            return work.getAsBoolean() ? Outcome.SENT : Outcome.NOT_SENT;
        } catch (RuntimeException e) {
            LOG.warn("Could not read the events in {} yet: {}", outbox.collection(), e.toString());
            return Outcome.NOT_READ;
        }
    }

    /**
     * Stops at the first outbox that cannot be sent, because the broker is probably unavailable; if an event itself is
     * at fault, its outbox comes last next time.
     */
    private void retry() {
        boolean nothingWaits = notSent.isEmpty() && notRead.isEmpty();
        if (nothingWaits || clock.instant().isBefore(nextRetry)) {
            return;
        }
        for (Outbox outbox : List.copyOf(notSent)) {
            notSent.remove(outbox);
            Outcome outcome = emptied(outbox);
            note(outbox, outcome);
            if (outcome == Outcome.NOT_SENT) {
                break;
            }
        }
        for (Outbox outbox : List.copyOf(notRead)) {
            notRead.remove(outbox);
            note(outbox, emptied(outbox));
        }
        nextRetry = clock.instant().plus(properties.retryInterval());
    }

    private void sweep() {
        if (clock.instant().isBefore(nextSweep)) {
            return;
        }
        List<Outbox> all = outboxes().toList();
        metrics.watch(all);
        all.forEach(this::sweep);
        nextSweep = clock.instant().plus(properties.sweepInterval());
    }

    private void sweep(Outbox outbox) {
        note(outbox, attempt(outbox, () -> {
            Optional<Instant> oldest = outbox.oldestUnsent();
            oldest.ifPresentOrElse(since -> metrics.waits(outbox, since), () -> metrics.emptied(outbox));
            return oldest.isEmpty() || isEmptied(outbox, properties.retryInterval());
        }));
    }

    private Stream<Outbox> outboxes() {
        var ofTenants = tenants.all().stream()
                .filter(tenant -> WITH_DATABASE.contains(tenant.state()))
                .flatMap(tenant -> outboxesOf(tenant.id()));
        return Stream.concat(platformOutboxes.stream(), ofTenants);
    }

    private Stream<Outbox> outboxesOf(TenantId tenant) {
        return watched.entrySet().stream().map(entry -> new Outbox(entry.getValue(), tenant, entry.getKey()));
    }
}
