package cn.volunteering.volunteer.plannedchange.jobs;

import cn.volunteering.tenancy.Actor;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.volunteer.plannedchange.CarryOutChanges;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Carries out every minute what is due, so that a change takes effect soon after its day begins. */
@Component
class PlannedChangeJob {

    private static final Logger LOG = LoggerFactory.getLogger(PlannedChangeJob.class);
    private static final Actor JOB = Actor.system("planned-changes");

    private final TenantDirectory tenants;
    private final CarryOutChanges carryOutChanges;

    PlannedChangeJob(TenantDirectory tenants, CarryOutChanges carryOutChanges) {
        this.tenants = tenants;
        this.carryOutChanges = carryOutChanges;
    }

    @Scheduled(fixedDelay = 60, initialDelay = 5, timeUnit = TimeUnit.SECONDS)
    void carryOutAll() {
        tenants.all().stream().filter(TenantEntry::isActive).forEach(this::carryOut);
    }

    private void carryOut(TenantEntry tenant) {
        try {
            TenantScope.run(tenant.id(), JOB, carryOutChanges::run);
        } catch (RuntimeException e) {
            LOG.warn("Planned changes of {} wait for the next run: {}", tenant.id(), e.toString());
        }
    }
}
