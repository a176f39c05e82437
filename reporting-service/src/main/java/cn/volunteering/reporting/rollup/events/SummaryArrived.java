package cn.volunteering.reporting.rollup.events;

import cn.volunteering.reporting.rollup.ReceivedSummary;
import cn.volunteering.reporting.summary.Background;
import cn.volunteering.reporting.summary.Figures;
import cn.volunteering.reporting.summary.VerdictCounts;
import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
        @Nullable Long headcount,
        @Nullable Long agenciesWithHeadcount,
        @Nullable Long registered,
        @Nullable Map<String, Long> activityStates,
        @Nullable Map<String, Map<String, Long>> verdicts,
        Instant submittedAt) {

    ReceivedSummary receivedAt(Instant now) {
        var figures = new Figures(volunteers, participants, minutes, activities, agencies, background());
        return new ReceivedSummary(from, Integer.parseInt(period), version, figures, submittedAt, now, null);
    }

    private @Nullable Background background() {
        return headcount == null || agenciesWithHeadcount == null || registered == null || activityStates == null
                ? null
                : new Background(
                        headcount,
                        agenciesWithHeadcount,
                        registered,
                        activityStates,
                        verdicts == null ? null : new VerdictCounts(verdicts));
    }
}
