package cn.volunteering.reporting.rollup.events;

import cn.volunteering.reporting.summary.Background;
import cn.volunteering.reporting.summary.Breakdown;
import cn.volunteering.reporting.summary.Figures;
import cn.volunteering.reporting.summary.IndicatorFigure;
import cn.volunteering.reporting.summary.PartyShare;
import cn.volunteering.reporting.summary.VerdictCounts;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The figures of an arrived summary; what an earlier release of the sender did not report is {@code null}. */
record ArrivedFigures(
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
        @Nullable Map<String, IndicatorFigure> indicators) {

    Figures figures() {
        return new Figures(volunteers, participants, minutes, activities, agencies, background());
    }

    private @Nullable Background background() {
        return headcount == null || agenciesWithHeadcount == null || registered == null || activityStates == null
                ? null
                : new Background(
                        headcount,
                        agenciesWithHeadcount,
                        registered,
                        activityStates,
                        verdicts == null ? null : new VerdictCounts(verdicts),
                        breakdown());
    }

    private @Nullable Breakdown breakdown() {
        return active == null || activityModes == null
                ? null
                : new Breakdown(active, activityModes, party(), indicators == null ? Map.of() : indicators);
    }

    private PartyShare party() {
        return partyMembers == null || partyParticipants == null || partyMinutes == null
                ? PartyShare.NONE
                : new PartyShare(partyMembers, partyParticipants, partyMinutes);
    }
}
