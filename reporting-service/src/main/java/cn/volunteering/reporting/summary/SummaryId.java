package cn.volunteering.reporting.summary;

import cn.volunteering.domain.Identifier;
import cn.volunteering.tenancy.TenantId;

/**
 * The identity of a tenant's summary for a year. Includes the tenant because an overseer receives many summaries for
 * the same year.
 */
public record SummaryId(String value) implements Identifier {

    /** Returns the identity for the given tenant and year. */
    public static SummaryId of(TenantId tenant, int year) {
        return new SummaryId(tenant.value() + "." + year);
    }
}
