package cn.volunteering.reporting.rollup;

import cn.volunteering.domain.AddressedEvent;
import cn.volunteering.reporting.summary.SummaryPeriod;
import cn.volunteering.tenancy.TenantId;
import java.time.Instant;

/**
 * An overseer returned a submission for correction (QH-44).
 *
 * @param tenant the tenant that submitted it, to whom the event is addressed
 * @param from the overseer
 * @param version the submission
 */
public record SummaryReturned(
        String tenant, TenantId from, SummaryPeriod period, int version, String reason, Instant returnedAt)
        implements AddressedEvent {

    public static final String TYPE = "volunteering.reporting.summary-returned.v1";
}
