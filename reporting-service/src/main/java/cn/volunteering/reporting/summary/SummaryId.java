package cn.volunteering.reporting.summary;

import cn.volunteering.domain.Identifier;
import cn.volunteering.tenancy.TenantId;

/**
 * The identity of a tenant's summary for a period. Includes the tenant because an overseer receives many summaries for
 * the same period.
 */
public record SummaryId(String value) implements Identifier {

    /** Returns the identity for the given tenant and period. */
    public static SummaryId of(TenantId tenant, SummaryPeriod period) {
        return new SummaryId(tenant.value() + "." + period);
    }
}
