package cn.volunteering.volunteer.rosterimport.jobs;

import cn.volunteering.tenancy.Actor;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.volunteer.rosterimport.WriteImport;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Finishes imports that a crash interrupted: soon after the start, and every minute for those that another process left
 * unfinished. An import in progress may be written twice, which changes nothing.
 */
@Component
class ResumeImports {

    private static final Logger LOG = LoggerFactory.getLogger(ResumeImports.class);
    private static final Actor JOB = Actor.system("roster-import");

    private final TenantDirectory tenants;
    private final WriteImport writing;

    ResumeImports(TenantDirectory tenants, WriteImport writing) {
        this.tenants = tenants;
        this.writing = writing;
    }

    @Scheduled(fixedDelay = 60, initialDelay = 1, timeUnit = TimeUnit.SECONDS)
    void resumeAll() {
        tenants.all().stream().filter(TenantEntry::isActive).forEach(this::resume);
    }

    private void resume(TenantEntry tenant) {
        try {
            TenantScope.run(tenant.id(), JOB, writing::resume);
        } catch (RuntimeException e) {
            LOG.warn("Imports of {} could not be resumed and will be tried again: {}", tenant.id(), e.toString());
        }
    }
}
