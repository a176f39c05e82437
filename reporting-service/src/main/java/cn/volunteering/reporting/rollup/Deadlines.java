package cn.volunteering.reporting.rollup;

import cn.volunteering.reporting.summary.SummaryPeriod;
import cn.volunteering.tenancy.TenantId;
import java.time.LocalDate;
import java.util.function.Function;

/** Knows until when the tenants below the bound office have to report (QH-44). */
public interface Deadlines {

    /** Returns the last day on which the report of a period is in time, by tenant below. */
    Function<TenantId, LocalDate> ofTenantsBelow(SummaryPeriod period);
}
