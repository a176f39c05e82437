package cn.volunteering.reporting.rollup;

import cn.volunteering.domain.AddressedEvent;
import cn.volunteering.reporting.summary.SummaryPeriod;
import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An overseer reminded a tenant of the report of a period (QH-44).
 *
 * @param tenant the tenant that is to report, to whom the event is addressed
 * @param from the overseer
 * @param dueOn the last day on which the report is in time
 * @param note what the overseer adds
 * @param count how many reminders there were for the period, this one included
 */
public record SummaryReminded(
        String tenant,
        TenantId from,
        SummaryPeriod period,
        LocalDate dueOn,
        @Nullable String note,
        int count,
        Instant remindedAt)
        implements AddressedEvent {

    public static final String TYPE = "volunteering.reporting.summary-reminded.v1";
}
