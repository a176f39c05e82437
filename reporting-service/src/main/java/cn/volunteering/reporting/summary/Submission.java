package cn.volunteering.reporting.summary;

import cn.volunteering.tenancy.TenantId;
import java.time.Instant;

/**
 * What the overseer was told last.
 *
 * @param version one more with every submission, so that the overseer can tell the newer
 */
public record Submission(int version, TenantId overseer, Figures figures, Instant submittedAt) {}
