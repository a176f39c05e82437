package cn.volunteering.reporting.summary;

import cn.volunteering.tenancy.TenantId;
import java.time.Instant;

/**
 * The submission last sent to the overseer.
 *
 * @param version incremented by every submission, so that the overseer can recognise the newer one
 */
public record Submission(int version, TenantId overseer, Figures figures, Instant submittedAt) {}
