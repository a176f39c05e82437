package cn.volunteering.activity.photos.jobs;

import cn.volunteering.activity.photos.ArchivePhotos;
import cn.volunteering.activity.photos.PhotoProperties;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.messaging.MessagingProperties;
import cn.volunteering.messaging.SweepWorker;
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

/** Lets pictures go once a day when their time is over. The lines of the photos stay. */
@Component
final class PhotoExpiry implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PhotoExpiry.class);
    private static final Actor ACTOR = Actor.system("activity-photo-expiry");

    private final ArchivePhotos archive;
    private final PhotoProperties properties;
    private final TenantDirectory tenants;
    private final PlatformCalendar calendar;
    private final SweepWorker worker;
    private final Map<TenantId, LocalDate> done = new ConcurrentHashMap<>();

    PhotoExpiry(
            ArchivePhotos archive,
            PhotoProperties properties,
            TenantDirectory tenants,
            PlatformCalendar calendar,
            MessagingProperties messaging) {
        this.archive = archive;
        this.properties = properties;
        this.tenants = tenants;
        this.calendar = calendar;
        this.worker = new SweepWorker("photo-expiry", this::sweep, messaging.sweepInterval());
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
            TenantScope.run(tenant, ACTOR, () -> {
                int gone = archive.expire(properties.kept());
                LOG.debug("Let {} pictures of {} go", gone, tenant);
            });
            done.put(tenant, today);
        } catch (RuntimeException e) {
            LOG.warn("Could not let old pictures of {} go; will retry: {}", tenant, e.toString());
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
