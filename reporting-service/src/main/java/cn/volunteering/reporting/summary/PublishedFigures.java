package cn.volunteering.reporting.summary;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Figures as events carry them: numbers only, nothing about a person. All that follows {@code agencies} is {@code null}
 * if the figures, or some of those in a sum, come from an earlier release.
 */
public record PublishedFigures(
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
        @Nullable BlockFigure volunteerBlock) {

    static PublishedFigures of(Figures figures) {
        var background = figures.background();
        var verdicts = background == null ? null : background.verdicts();
        var breakdown = background == null ? null : background.breakdown();
        return new PublishedFigures(
                figures.volunteers(),
                figures.participants(),
                figures.minutes(),
                figures.activities(),
                figures.agencies(),
                background == null ? null : background.headcount(),
                background == null ? null : background.agenciesWithHeadcount(),
                background == null ? null : background.registered(),
                background == null ? null : background.activityStates(),
                verdicts == null ? null : verdicts.byIndicator(),
                breakdown == null ? null : breakdown.active(),
                breakdown == null ? null : breakdown.activityModes(),
                breakdown == null ? null : breakdown.party().members(),
                breakdown == null ? null : breakdown.party().participants(),
                breakdown == null ? null : breakdown.party().minutes(),
                breakdown == null ? null : breakdown.indicators(),
                breakdown == null ? null : breakdown.block());
    }

    /** Returns the figures that the event reports. */
    public Figures figures() {
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
                : new Breakdown(
                        active, activityModes, party(), indicators == null ? Map.of() : indicators, volunteerBlock);
    }

    private PartyShare party() {
        return partyMembers == null || partyParticipants == null || partyMinutes == null
                ? PartyShare.NONE
                : new PartyShare(partyMembers, partyParticipants, partyMinutes);
    }
}
