package cn.volunteering.reporting.rollup;

import cn.volunteering.reporting.summary.Figures;
import cn.volunteering.tenancy.TenantId;
import java.time.Instant;

/**
 * The latest summary from a tenant below.
 *
 * @param from the agency, or the office that oversees agencies
 * @param version the sender's count of its submissions
 */
public record ReceivedSummary(
        TenantId from, int year, int version, Figures figures, Instant submittedAt, Instant receivedAt) {}
