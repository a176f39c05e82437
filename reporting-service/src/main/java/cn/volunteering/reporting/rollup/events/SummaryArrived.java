package cn.volunteering.reporting.rollup.events;

import cn.volunteering.reporting.rollup.ReceivedSummary;
import cn.volunteering.reporting.summary.Figures;
import cn.volunteering.tenancy.TenantId;
import java.time.Instant;

/** A summary arrived from a tenant below (QH-44): the submitted event, as the overseer reads it. */
record SummaryArrived(
        TenantId from,
        String period,
        int version,
        long volunteers,
        long participants,
        long minutes,
        long activities,
        long agencies,
        Instant submittedAt) {

    ReceivedSummary receivedAt(Instant now) {
        var figures = new Figures(volunteers, participants, minutes, activities, agencies);
        return new ReceivedSummary(from, Integer.parseInt(period), version, figures, submittedAt, now);
    }
}
