package cn.volunteering.reporting.rollup.events;

import cn.volunteering.reporting.summary.BlockFigure;
import cn.volunteering.reporting.summary.IndicatorFigure;
import cn.volunteering.reporting.summary.PublishedFigures;
import cn.volunteering.reporting.summary.SummaryPeriod;
import cn.volunteering.reporting.summary.SummaryVersion;
import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The summary of a year arrived from a tenant below (QH-44): the first form of the event, as the overseer reads it. */
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
        @Nullable Long active,
        @Nullable Map<String, Long> activityModes,
        @Nullable Long partyMembers,
        @Nullable Long partyParticipants,
        @Nullable Long partyMinutes,
        @Nullable Map<String, IndicatorFigure> indicators,
        @Nullable BlockFigure volunteerBlock,
        @Nullable Boolean reported,
        Instant submittedAt) {

    SummaryVersion summary() {
        return new SummaryVersion(
                from,
                new SummaryPeriod(period),
                version,
                Boolean.TRUE.equals(reported),
                arrived().figures(),
                submittedAt);
    }

    private PublishedFigures arrived() {
        return new PublishedFigures(
                volunteers,
                participants,
                minutes,
                activities,
                agencies,
                headcount,
                agenciesWithHeadcount,
                registered,
                activityStates,
                verdicts,
                active,
                activityModes,
                partyMembers,
                partyParticipants,
                partyMinutes,
                indicators,
                volunteerBlock);
    }
}
