package cn.volunteering.reporting.rollup;

import cn.volunteering.reporting.summary.Figures;
import cn.volunteering.tenancy.TenantId;
import java.time.Instant;

/**
 * The summary that a tenant below sent last.
 *
 * @param from the agency, or the office with agencies of its own
 * @param version the sender's count of its submissions
 */
public record ReceivedSummary(
        TenantId from, int year, int version, Figures figures, Instant submittedAt, Instant receivedAt) {}
