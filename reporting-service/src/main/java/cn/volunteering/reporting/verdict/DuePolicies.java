package cn.volunteering.reporting.verdict;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.policy.Unit;
import cn.volunteering.policy.reader.PolicyFollower;
import cn.volunteering.reporting.summary.DueYears;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantId;

/** Marks the current year of every tenant that a new policy version may bind; the sweep covers earlier years. */
final class DuePolicies implements PolicyFollower {

    private final TenantDirectory tenants;
    private final DueYears due;
    private final PlatformCalendar calendar;

    DuePolicies(TenantDirectory tenants, DueYears due, PlatformCalendar calendar) {
        this.tenants = tenants;
        this.due = due;
        this.calendar = calendar;
    }

    @Override
    public void published(TenantId owner) {
        tenants.all().stream()
                .filter(tenant -> isBoundBy(owner, tenant))
                .forEach(tenant -> due.mark(tenant.id(), calendar.thisYear()));
    }

    private boolean isBoundBy(TenantId owner, TenantEntry tenant) {
        return tenant.id().equals(owner)
                || Unit.of(tenant, tenants::find).above().contains(owner);
    }
}
