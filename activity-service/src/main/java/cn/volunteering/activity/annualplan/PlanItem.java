package cn.volunteering.activity.annualplan;

import cn.volunteering.activity.vocabulary.Theme;
import org.jspecify.annotations.Nullable;

/**
 * A line of a plan.
 *
 * @param quarter the calendar quarter, 1 to 4
 * @param theme the term of the vocabulary under which activities count; {@code null} for any activity
 * @param activities how many activities are planned, at least 1
 */
public record PlanItem(int quarter, String title, @Nullable Theme theme, int activities) {}
