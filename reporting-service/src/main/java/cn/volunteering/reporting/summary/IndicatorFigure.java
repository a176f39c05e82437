package cn.volunteering.reporting.summary;

import org.jspecify.annotations.Nullable;

/**
 * What an indicator says about a whole agency, as its overseer sees it. An indicator that judges sections or branches
 * one by one counts those that comply.
 *
 * @param subject UNIT, SECTION or BRANCH
 * @param outcome PASS, FAIL, WARN or NOT_ASSESSABLE; the worst of several subjects
 * @param numerator {@code null} if it is not known
 * @param denominator {@code null} for a plain count, too
 * @param parts the parts of one person or activity in which both are counted
 * @param threshold in the unit of the indicator; for several subjects, all of them
 * @param shortfall what is missing; for several subjects, the number of those that do not comply
 */
public record IndicatorFigure(
        String subject,
        String outcome,
        @Nullable Long numerator,
        @Nullable Long denominator,
        long parts,
        long threshold,
        long shortfall) {}
