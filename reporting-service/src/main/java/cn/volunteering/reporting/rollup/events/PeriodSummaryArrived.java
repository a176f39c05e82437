package cn.volunteering.reporting.rollup.events;

import cn.volunteering.reporting.summary.PublishedFigures;
import cn.volunteering.reporting.summary.SummaryPeriod;
import cn.volunteering.reporting.summary.SummaryVersion;
import cn.volunteering.tenancy.TenantId;
import java.time.Instant;

/** The summary of a quarter or month arrived from a tenant below (QH-44): the second form of the event. */
record PeriodSummaryArrived(
        TenantId from, String period, int version, PublishedFigures figures, boolean reported, Instant submittedAt) {

    SummaryVersion summary() {
        return new SummaryVersion(from, new SummaryPeriod(period), version, reported, figures.figures(), submittedAt);
    }
}
