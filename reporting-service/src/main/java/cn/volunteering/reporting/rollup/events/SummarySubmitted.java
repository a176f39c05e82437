package cn.volunteering.reporting.rollup.events;

import cn.volunteering.reporting.rollup.ReceivedSummary;
import cn.volunteering.reporting.summary.Figures;
import cn.volunteering.tenancy.TenantId;
import java.time.Instant;

/** A tenant below submitted a summary: the event as its overseer reads it. */
record SummarySubmitted(
        TenantId from,
        String period,
        int version,
        long volunteers,
        long participants,
        long minutes,
        long activities,
        long agencies,
        Instant submittedAt) {

    static final String TYPE = "volunteering.reporting.summary-submitted.v1";
    static final String TOPIC = "reporting.summaries.v1";

    ReceivedSummary receivedAt(Instant now) {
        var figures = new Figures(volunteers, participants, minutes, activities, agencies);
        return new ReceivedSummary(from, Integer.parseInt(period), version, figures, submittedAt, now);
    }
}
