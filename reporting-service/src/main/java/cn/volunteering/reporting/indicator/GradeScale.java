package cn.volunteering.reporting.indicator;

import cn.volunteering.policy.TypedKey;

/**
 * The scale of grades (QH-14: A, B and C with 100, 66 and 33 per cent), set by policy. The target itself is always an A.
 *
 * @param fromB the per cent of the target from which a part is a B
 * @param scoreB the per cent of its weight that a B earns
 * @param fromC the per cent of the target from which a part is a C
 * @param scoreC the per cent of its weight that a C earns
 */
record GradeScale(long fromB, long scoreB, long fromC, long scoreC) {

    /** What a part earns with an A, in per cent of its weight. */
    static final long FULL = 100;

    private static final TypedKey<Long> FROM_B = TypedKey.whole("assessment.grade-b-from-percent");
    private static final TypedKey<Long> SCORE_B = TypedKey.whole("assessment.grade-b-score-percent");
    private static final TypedKey<Long> FROM_C = TypedKey.whole("assessment.grade-c-from-percent");
    private static final TypedKey<Long> SCORE_C = TypedKey.whole("assessment.grade-c-score-percent");

    static GradeScale of(Case which) {
        return new GradeScale(which.option(FROM_B), which.option(SCORE_B), which.option(FROM_C), which.option(SCORE_C));
    }

    /** Returns the grade of an amount: at least, on whole numbers, like every comparison. */
    Grade grade(Comparison comparison, Amount amount, long threshold) {
        if (comparison.reaches(amount, threshold, FULL)) {
            return Grade.A;
        }
        if (comparison.reaches(amount, threshold, fromB)) {
            return Grade.B;
        }
        return comparison.reaches(amount, threshold, fromC) ? Grade.C : Grade.NONE;
    }

    /** Returns the per cent of its weight that a part earns. */
    long score(Grade grade) {
        return switch (grade) {
            case A -> FULL;
            case B -> scoreB;
            case C -> scoreC;
            case NONE -> 0;
        };
    }
}
