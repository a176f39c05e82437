package cn.volunteering.scoring.posting.jobs;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.messaging.MessagingProperties;
import cn.volunteering.messaging.SweepWorker;
import cn.volunteering.scoring.posting.ExpirePoints;
import cn.volunteering.tenancy.Actor;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Lets points end on their day. The first sweep of a process looks at all points that have ever ended, in case another
 * process stopped before it was done; later ones look at the days since.
 */
@Component
final class ExpirySweep implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ExpirySweep.class);
    private static final Actor ACTOR = Actor.system("scoring-expiry");

    private final ExpirePoints expirePoints;
    private final TenantDirectory tenants;
    private final PlatformCalendar calendar;
    private final SweepWorker worker;
    private final Map<TenantId, LocalDate> done = new ConcurrentHashMap<>();

    ExpirySweep(
            ExpirePoints expirePoints,
            TenantDirectory tenants,
            PlatformCalendar calendar,
            MessagingProperties properties) {
        this.expirePoints = expirePoints;
        this.tenants = tenants;
        this.calendar = calendar;
        this.worker = new SweepWorker("points-expiry", this::sweep, properties.sweepInterval());
    }

    private void sweep() {
        tenants.all().stream()
                .filter(TenantEntry::isActive)
                .map(TenantEntry::id)
                .forEach(this::sweep);
    }

    private void sweep(TenantId tenant) {
        var today = calendar.today();
        if (today.equals(done.get(tenant))) {
            return;
        }
        try {
            TenantScope.run(tenant, ACTOR, () -> expirePoints.endedBetween(done.get(tenant), today));
            done.put(tenant, today);
        } catch (RuntimeException e) {
            LOG.warn("Could not let the points of {} end; will retry: {}", tenant, e.toString());
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
