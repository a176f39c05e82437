package cn.volunteering.reporting.indicator;

import cn.volunteering.policy.Citation;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The volunteer block in the assessment of the unit, a section or a person (文明单位、文明处室、文明职工, QH-13): parts with
 * weights, each graded by how much of its target was reached, or by an assessor who has seen the evidence (QH-14).
 *
 * @param weight the weight of the block in the whole assessment, in per cent (QH-16); {@code null} while the unit has not
 *     stated it
 * @param source the clause that states the weight; {@code null} without a weight
 * @param proven the parts that an assessor grades; empty for people
 * @param earned the weights of the graded parts times their scores in per cent
 * @param possible the most that they could earn; 0 if no part can be assessed, so that there is no result
 */
public record Assessment(
        Subject subject,
        Period period,
        @Nullable Long weight,
        @Nullable Citation source,
        List<Part> parts,
        List<ProvenPart> proven,
        long earned,
        long possible) {

    public Assessment {
        parts = List.copyOf(parts);
        // Assessments stored before there was evidence have no such parts.
        proven = proven == null ? List.of() : List.copyOf(proven);
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

        private Weighed weighed() {
            return new Weighed(weight, grade != null, score);
        }
    }

    /**
     * A part that is proven by evidence.
     *
     * @param what what is proven, with the grade of the assessor
     * @param score in per cent of the weight; 0 if there is no grade
     */
    public record ProvenPart(Proven what, long score) {

        private Weighed weighed() {
            return new Weighed(what.weight(), what.grade() != null, score);
        }
    }

    /** What a part of either kind adds. One without a grade neither earns nor costs anything. */
    private record Weighed(long weight, boolean isGraded, long score) {

        private long earned() {
            return isGraded ? Math.multiplyExact(weight, score) : 0;
        }

        private long possible() {
            return isGraded ? Math.multiplyExact(weight, GradeScale.FULL) : 0;
        }
    }

    /** Weighs the parts. */
    static Assessment of(
            Subject subject,
            Period period,
            @Nullable Long weight,
            @Nullable Citation source,
            List<Part> parts,
            List<ProvenPart> proven) {
        var weighed = Stream.concat(
                        parts.stream().map(Part::weighed), proven.stream().map(ProvenPart::weighed))
                .toList();
        return new Assessment(
                subject,
                period,
                weight,
                source,
                parts,
                proven,
                weighed.stream().mapToLong(Weighed::earned).sum(),
                weighed.stream().mapToLong(Weighed::possible).sum());
    }

    /** Returns whether it has any part. */
    boolean hasParts() {
        return !parts.isEmpty() || !proven.isEmpty();
    }

    /** Returns whether there is a result: the unit has stated the weight, and some part could be graded. */
    public boolean isAssessable() {
        return weight != null && possible > 0;
    }
}
