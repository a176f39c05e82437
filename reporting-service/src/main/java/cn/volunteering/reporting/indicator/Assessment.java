package cn.volunteering.reporting.indicator;

import cn.volunteering.policy.Citation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The volunteer block in the assessment of the unit, a section or a person (文明单位、文明处室、文明职工, QH-13): parts with
 * weights, each graded by how much of its target was reached.
 *
 * @param weight the weight of the block in the whole assessment, in per cent (QH-16); {@code null} while the unit has not
 *     stated it
 * @param source the clause that states the weight; {@code null} without a weight
 * @param earned the weights of the graded parts times their scores in per cent
 * @param possible the most that they could earn; 0 if no part can be assessed, so that there is no result
 */
public record Assessment(
        Subject subject,
        Period period,
        @Nullable Long weight,
        @Nullable Citation source,
        List<Part> parts,
        long earned,
        long possible) {

    public Assessment {
        parts = List.copyOf(parts);
    }

    /**
     * A part of the block.
     *
     * @param indicator the key of the rule whose amount and target are used
     * @param weight beside the other parts
     * @param source the clause that sets the weight; {@code null} for the default of the catalogue
     * @param amount {@code null}, like the grade, if it is not known
     * @param target the judgement by the decisive threshold, with its clause
     * @param score in per cent of the weight; 0 if there is no grade
     * @param remarks in Chinese; the first one says why there is no grade
     */
    public record Part(
            String indicator,
            long weight,
            @Nullable Citation source,
            @Nullable Amount amount,
            Judgement target,
            @Nullable Grade grade,
            long score,
            List<String> remarks) {

        public Part {
            remarks = List.copyOf(remarks);
        }

        /** Returns whether the part takes part in the weighing. */
        boolean isGraded() {
            return grade != null;
        }
    }

    /** Weighs the parts. One that cannot be assessed neither earns nor costs anything. */
    static Assessment of(
            Subject subject, Period period, @Nullable Long weight, @Nullable Citation source, List<Part> parts) {
        var graded = parts.stream().filter(Part::isGraded).toList();
        return new Assessment(
                subject,
                period,
                weight,
                source,
                parts,
                graded.stream()
                        .mapToLong(part -> Math.multiplyExact(part.weight(), part.score()))
                        .sum(),
                graded.stream()
                        .mapToLong(part -> Math.multiplyExact(part.weight(), GradeScale.FULL))
                        .sum());
    }

    /** Returns whether there is a result: the unit has stated the weight, and some part could be graded. */
    public boolean isAssessable() {
        return weight != null && possible > 0;
    }
}
