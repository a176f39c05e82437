package cn.volunteering.reporting.summary.web;

import cn.volunteering.domain.Hours;
import cn.volunteering.reporting.summary.Figures;

/**
 * Figures in responses. Compare minutes; hours are rounded for display.
 *
 * @param counting whether {@code volunteers} and {@code participants} count each person once, or once in each agency
 * @param countingLabel the same in words, for display
 * @param hours with two decimals
 */
public record FiguresView(
        long volunteers,
        long participants,
        Counting counting,
        String countingLabel,
        long minutes,
        String hours,
        long activities,
        long agencies) {

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

        private static Counting of(Figures figures) {
            return figures.agencies() > 1 ? MEMBERSHIPS : PERSONS;
        }
    }

    /** Converts the figures for display. */
    public static FiguresView of(Figures figures) {
        var counting = Counting.of(figures);
        return new FiguresView(
                figures.volunteers(),
                figures.participants(),
                counting,
                counting.label,
                figures.minutes(),
                Hours.shown(figures.minutes()),
                figures.activities(),
                figures.agencies());
    }
}
