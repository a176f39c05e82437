package cn.volunteering.scoring.honour;

import cn.volunteering.scoring.hours.UnitId;
import java.util.Comparator;
import java.util.List;

/**
 * The sections of a unit, ranked by their figures of a year (NX-72): by minutes, by the share of their people who took
 * part, and by activities. The overall rank follows the sum of the three. Equal figures share a rank, and the next rank
 * is skipped: 1, 1, 3. A ranking names nobody; the committee decides.
 *
 * @param lines the best first
 */
public record SectionRanking(List<Line> lines) {

    private static final Comparator<Figures> BY_MINUTES =
            Comparator.comparingLong(Figures::minutes).reversed();
    private static final Comparator<Figures> BY_ACTIVITIES =
            Comparator.comparingLong(Figures::activities).reversed();
    private static final Comparator<Figures> BY_PARTICIPATION = SectionRanking::higherShareFirst;

    /**
     * The figures of a section in a year.
     *
     * @param participants people who served for the section
     * @param people people of the section on the roster now
     * @param activities activities in which they served
     */
    public record Figures(UnitId section, long minutes, long participants, long people, long activities) {}

    /** A section with its ranks, from 1. */
    public record Line(Figures figures, int byMinutes, int byParticipation, int byActivities, int overall) {

        int sum() {
            return byMinutes + byParticipation + byActivities;
        }
    }

    public SectionRanking {
        lines = List.copyOf(lines);
    }

    /** Ranks the sections. */
    public static SectionRanking of(List<Figures> sections) {
        var ranked = sections.stream()
                .map(each -> new Line(
                        each,
                        rank(each, sections, BY_MINUTES),
                        rank(each, sections, BY_PARTICIPATION),
                        rank(each, sections, BY_ACTIVITIES),
                        0))
                .toList();
        return new SectionRanking(ranked.stream()
                .map(each -> overall(each, ranked))
                .sorted(Comparator.comparingInt(Line::overall)
                        .thenComparing(line -> line.figures().section().value()))
                .toList());
    }

    private static Line overall(Line line, List<Line> all) {
        int rank = rank(line, all, Comparator.comparingInt(Line::sum));
        return new Line(line.figures(), line.byMinutes(), line.byParticipation(), line.byActivities(), rank);
    }

    private static <T> int rank(T one, List<T> all, Comparator<T> bestFirst) {
        long better =
                all.stream().filter(other -> bestFirst.compare(other, one) < 0).count();
        return Math.toIntExact(better + 1);
    }

    /** Compares shares as products, so nothing is rounded; a section without people comes last. */
    private static int higherShareFirst(Figures one, Figures other) {
        if (one.people() == 0 || other.people() == 0) {
            return Boolean.compare(one.people() == 0, other.people() == 0);
        }
        return Long.compare(other.participants() * one.people(), one.participants() * other.people());
    }
}
