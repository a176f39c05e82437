package cn.volunteering.messaging.deadletter;

import cn.volunteering.messaging.MessagingProperties;
import cn.volunteering.messaging.SweepWorker;
import cn.volunteering.tenancy.Actor;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.tenancy.TenantState;
import java.time.Clock;
import java.util.Collection;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Puts back what tenants missed while they were not active: soon after a tenant becomes active again, and at start and
 * at intervals to cover crashes and records that failed late. The same sweep removes the records of deleted tenants.
 */
public final class HeldUpRecords implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(HeldUpRecords.class);
    private static final Actor ACTOR = Actor.system("held-up-records");

    private final DeadLetters letters;
    private final TenantDirectory tenants;
    private final MessagingProperties properties;
    private final Clock clock;
    private final SweepWorker worker;

    HeldUpRecords(DeadLetters letters, TenantDirectory tenants, MessagingProperties properties, Clock clock) {
        this.letters = letters;
        this.tenants = tenants;
        this.properties = properties;
        this.clock = clock;
        this.worker = new SweepWorker("held-up-records", this::sweep, properties.sweepInterval());
    }

    /**
     * Puts back the records of a tenant that became active, if it is still active after a short delay. The delay lets
     * every process learn of the change; a process that has not would put the records aside again.
     */
    public void resumed(TenantId tenant) {
        worker.runAfter(properties.retryInterval(), () -> putBackOf(tenants.find(tenant).stream()));
    }

    private void sweep() {
        putBackOf(tenants.all().stream());
        forgetDeleted();
    }

    /** Removes records that were put aside after the other records of a deleted tenant had been removed. */
    private void forgetDeleted() {
        try {
            letters.forget(tenants.all().stream()
                    .filter(tenant -> tenant.state() == TenantState.DELETED)
                    .map(TenantEntry::id)
                    .toList());
        } catch (RuntimeException e) {
            LOG.warn("Could not remove the records of deleted tenants yet: {}", e.toString());
        }
    }

    private void putBackOf(Stream<TenantEntry> entries) {
        putBack(entries.filter(TenantEntry::isActive).map(TenantEntry::id).toList());
    }

    private void putBack(Collection<TenantId> active) {
        try {
            int count = TenantScope.callForPlatform(
                    ACTOR, () -> letters.redriveHeldUp(active, clock.instant()).count());
            if (count > 0) {
                LOG.info("Put back {} records of tenants that are active again", count);
            }
        } catch (RuntimeException e) {
            LOG.warn("Could not put back the records of resumed tenants; will retry: {}", e.toString());
        }
    }

    @Override
    public void start() {
        worker.start();
    }

    @Override
    public void stop() {
        worker.stop();
    }

    @Override
    public boolean isRunning() {
        return worker.isRunning();
    }
}
