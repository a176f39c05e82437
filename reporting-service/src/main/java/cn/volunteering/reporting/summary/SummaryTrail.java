package cn.volunteering.reporting.summary;

import cn.volunteering.tenancy.TenantId;
import java.util.Collection;
import java.util.List;

/** The submissions that the bound tenant has sent and received. */
public interface SummaryTrail {

    /** Stores versions that are not stored yet. */
    void keep(Collection<SummaryVersion> versions);

    /** Returns the versions of a tenant's summary, newest first. */
    List<SummaryVersion> of(TenantId from, SummaryPeriod period);
}
