package cn.volunteering.scoring.balance.web;

import cn.volunteering.domain.Hours;
import cn.volunteering.scoring.brought.OriginService;
import cn.volunteering.scoring.hours.CountedEvidence;
import cn.volunteering.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * What a person served in a year in another agency before (转入时长), in responses.
 *
 * @param agencyName {@code null} if it is not known here
 * @param minutes confirmed minutes of all evidence grades, net of corrections
 * @param hours the same with two decimals
 */
record BroughtView(TenantId agency, @Nullable String agencyName, long minutes, String hours) {

    static BroughtView of(OriginService service, int year, @Nullable String agencyName) {
        long minutes = service.minutesOf(year, CountedEvidence.ALL_CONFIRMED);
        return new BroughtView(service.agency(), agencyName, minutes, Hours.shown(minutes));
    }
}
