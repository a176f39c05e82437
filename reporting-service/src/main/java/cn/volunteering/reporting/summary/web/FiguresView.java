package cn.volunteering.reporting.summary.web;

import cn.volunteering.domain.Hours;
import cn.volunteering.reporting.summary.Figure;
import cn.volunteering.reporting.summary.Figures;
import cn.volunteering.reporting.summary.Measure;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Figures in responses. Compare minutes; hours are rounded for display.
 *
 * @param counting whether {@code volunteers} and {@code participants} count each person once, or once in each agency
 * @param countingLabel the same in words, for display
 * @param hours with two decimals
 * @param headcount staff of the agencies that have reported it; {@code null}, like the next three, if the figures come
 *     from an earlier release
 * @param agenciesWithHeadcount agencies that have reported their staff; read the headcount against {@code agencies}
 * @param registered volunteers on the roster who are registered in the national system
 * @param activityStates number of activities of the period by state
 * @param verdicts number of verdicts by outcome, by indicator; {@code null} if not reported
 * @param participationPercent participants over volunteers, with two decimals; {@code null}, like the mean, without
 *     volunteers
 * @param meanMinutes minutes over volunteers, with two decimals
 * @param active volunteers on the roster who served within twelve months; {@code null}, like the next four, if the
 *     figures come from an earlier release
 * @param activityModes number of activities that were not cancelled, by mode
 * @param volunteerBlock of a year of an agency that is assessed; otherwise {@code null}
 */
public record FiguresView(
        long volunteers,
        long participants,
        Counting counting,
        String countingLabel,
        long minutes,
        String hours,
        long activities,
        long agencies,
        @Nullable Long headcount,
        @Nullable Long agenciesWithHeadcount,
        @Nullable Long registered,
        @Nullable Map<String, Long> activityStates,
        @Nullable Map<String, Map<String, Long>> verdicts,
        @Nullable String participationPercent,
        @Nullable String meanMinutes,
        @Nullable Long active,
        @Nullable Map<String, Long> activityModes,
        @Nullable Long partyMembers,
        @Nullable Long partyParticipants,
        @Nullable Long partyMinutes,
        @Nullable BlockView volunteerBlock) {

    /** How people are counted. */
    public enum Counting {
        /** Each person once. */
        PERSONS("人数（已去重）"),
        /** Each person once in each agency: a sum over agencies, whose persons nobody above them knows. */
        MEMBERSHIPS("人次（各单位人数相加，跨单位未去重）");

        private final String label;

        Counting(String label) {
            this.label = label;
        }

        /** Returns how the figures count people. */
        public static Counting of(Figures figures) {
            return figures.agencies() > 1 ? MEMBERSHIPS : PERSONS;
        }
    }

    /** Converts the figures for display. */
    public static FiguresView of(Figures figures) {
        var counting = Counting.of(figures);
        var background = figures.background();
        var breakdown = background == null ? null : background.breakdown();
        return new FiguresView(
                figures.volunteers(),
                figures.participants(),
                counting,
                counting.label,
                figures.minutes(),
                Hours.shown(figures.minutes()),
                figures.activities(),
                figures.agencies(),
                background == null ? null : background.headcount(),
                background == null ? null : background.agenciesWithHeadcount(),
                background == null ? null : background.registered(),
                background == null ? null : background.activityStates(),
                background == null || background.verdicts() == null
                        ? null
                        : background.verdicts().byIndicator(),
                shown(Figure.PARTICIPATION, figures),
                shown(Figure.MEAN_MINUTES, figures),
                breakdown == null ? null : breakdown.active(),
                breakdown == null ? null : breakdown.activityModes(),
                breakdown == null ? null : breakdown.party().members(),
                breakdown == null ? null : breakdown.party().participants(),
                breakdown == null ? null : breakdown.party().minutes(),
                BlockView.of(figures));
    }

    private static @Nullable String shown(Figure figure, Figures figures) {
        return figure.in(figures).map(Measure::shown).orElse(null);
    }
}
