package cn.volunteering.messaging.store;

import cn.volunteering.messaging.MessagingProperties;
import cn.volunteering.messaging.SweepWorker;
import cn.volunteering.tenancy.Actor;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Completes documents of earlier releases, so that lists order and find them: those of the platform and of active tenants
 * once after each start, and those of a tenant that becomes active. Complete documents do not change.
 */
public final class CompleteDocuments implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CompleteDocuments.class);
    private static final Actor ACTOR = Actor.system("complete-documents");

    private final Supplier<List<PlatformStore<?>>> ofPlatform;
    private final Supplier<List<AggregateStore<?>>> ofTenants;
    private final TenantDirectory tenants;
    private final Set<TenantId> done = ConcurrentHashMap.newKeySet();
    private volatile boolean isPlatformDone;
    private final SweepWorker worker;

    CompleteDocuments(
            Supplier<List<PlatformStore<?>>> ofPlatform,
            Supplier<List<AggregateStore<?>>> ofTenants,
            TenantDirectory tenants,
            MessagingProperties properties) {
        this.ofPlatform = ofPlatform;
        this.ofTenants = ofTenants;
        this.tenants = tenants;
        this.worker = new SweepWorker("complete-documents", this::sweep, properties.sweepInterval());
    }

    /** Completes what is not complete yet. What fails is tried again at the next sweep. */
    void sweep() {
        if (!isPlatformDone) {
            isPlatformDone = attempt("the platform", this::completePlatform);
        }
        tenants.all().stream()
                .filter(TenantEntry::isActive)
                .map(TenantEntry::id)
                .filter(tenant -> !done.contains(tenant))
                .forEach(tenant -> attempt(tenant.value(), () -> complete(tenant)));
    }

    private int completePlatform() {
        return TenantScope.callForPlatform(ACTOR, () -> completed(ofPlatform.get()));
    }

    /** Completes the documents of a tenant, which then needs no sweep. Returns the number of documents that lacked something. */
    public int complete(TenantId tenant) {
        int count = TenantScope.call(tenant, ACTOR, () -> completed(ofTenants.get()));
        done.add(tenant);
        return count;
    }

    private static int completed(List<? extends StoredAggregates<?>> stores) {
        return stores.stream().mapToInt(StoredAggregates::complete).sum();
    }

    private static boolean attempt(String whose, Supplier<Integer> work) {
        try {
            int count = work.get();
            if (count > 0) {
                LOG.info("Completed {} documents of {} that an earlier release had stored", count, whose);
            }
            return true;
        } catch (RuntimeException e) {
            LOG.warn("Could not complete the documents of {}; will retry: {}", whose, e.toString());
            return false;
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
