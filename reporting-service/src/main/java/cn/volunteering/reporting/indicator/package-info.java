/**
 * Indicators and verdicts: what the policies in force say about the facts of a tenant's year. {@link
 * cn.volunteering.reporting.indicator.Evaluator} is a pure function of a {@link
 * cn.volunteering.reporting.indicator.Situation}. Each {@link cn.volunteering.reporting.indicator.Indicator} is one class
 * that declares its key, requirement, subject, periods and facts.
 */
@NullMarked
package cn.volunteering.reporting.indicator;

import org.jspecify.annotations.NullMarked;
