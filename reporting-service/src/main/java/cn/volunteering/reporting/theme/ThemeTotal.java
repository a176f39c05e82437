package cn.volunteering.reporting.theme;

import org.jspecify.annotations.Nullable;

/**
 * What was done for one term of the vocabulary in a period. An activity with several terms is in the line of each, so lines
 * do not add up.
 *
 * @param id kind and code; {@code null} in the line of activities that carry no term of the kind
 * @param held activities that took place
 * @param planned activities that are neither held nor cancelled
 * @param people different persons with more than zero minutes in these activities
 * @param minutes confirmed minutes in these activities, corrections included
 */
public record ThemeTotal(
        @Nullable String id, String kind, String title, int held, int planned, int people, long minutes) {}
