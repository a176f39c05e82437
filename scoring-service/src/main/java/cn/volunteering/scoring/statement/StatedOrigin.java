package cn.volunteering.scoring.statement;

import cn.volunteering.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * Service of a year in an agency where the person was before, as a statement says it.
 *
 * @param agencyName {@code null} if it was not known
 * @param minutes confirmed minutes whose evidence counts
 */
public record StatedOrigin(TenantId agency, @Nullable String agencyName, long minutes) {}
