package cn.volunteering.reporting.summary;

import cn.volunteering.domain.Identifier;
import cn.volunteering.tenancy.TenantId;

/** A tenant's summary for a year. The tenant is part of it because an overseer receives many for the same year. */
public record SummaryId(String value) implements Identifier {

    /** The summary of the given tenant and year. */
    public static SummaryId of(TenantId tenant, int year) {
        return new SummaryId(tenant.value() + "." + year);
    }
}
