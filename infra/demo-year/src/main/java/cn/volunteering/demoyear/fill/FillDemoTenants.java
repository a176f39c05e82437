package cn.volunteering.demoyear.fill;

import cn.volunteering.demoyear.DemoYear;
import cn.volunteering.messaging.SweepWorker;
import cn.volunteering.tenancy.Actor;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Fills each demo tenant once, soon after it becomes active. A tenant that was filled before, or has other people, is
 * left alone. What fails is tried again.
 */
public final class FillDemoTenants implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FillDemoTenants.class);
    private static final Actor ACTOR = Actor.system("demo-year");
    private static final Duration INTERVAL = Duration.ofSeconds(1);

    private final DemoTenants wanted;
    private final TenantDirectory tenants;
    private final YearStore store;
    private final Clock clock;
    private final Set<TenantId> done = new HashSet<>();
    private final SweepWorker worker = new SweepWorker("demo-year", this::fillAll, INTERVAL);

    public FillDemoTenants(DemoTenants wanted, TenantDirectory tenants, YearStore store, Clock clock) {
        this.wanted = wanted;
        this.tenants = tenants;
        this.store = store;
        this.clock = clock;
    }

    void fillAll() {
        tenants.all().stream()
                .filter(tenant -> !done.contains(tenant.id()) && wanted.include(tenant))
                .forEach(this::fillOrRetry);
    }

    private void fillOrRetry(TenantEntry tenant) {
        try {
            TenantScope.run(tenant.id(), ACTOR, this::fill);
            done.add(tenant.id());
        } catch (RuntimeException e) {
            LOG.warn("Could not fill {}; will retry: {}", tenant.id(), e.toString());
        }
    }

    private void fill() {
        var tenant = TenantScope.tenant();
        var year = DemoYear.of(tenant.value(), LocalDate.ofInstant(clock.instant(), DemoYear.ZONE));
        if (store.isComplete(year)) {
            LOG.debug("{} has been filled before", tenant);
        } else if (store.hasOtherPeople(year)) {
            LOG.info("{} has people of its own and is not filled with generated ones", tenant);
        } else {
            store.store(year);
            LOG.info("Filled {} with a generated year", tenant);
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
