package cn.volunteering.policy;

import org.jspecify.annotations.Nullable;

/**
 * A value in force for a unit on a day.
 *
 * @param citation the source; {@code null} for a default of the catalogue, which cites no clause
 */
public record Ruling<T>(T value, @Nullable Citation citation) {}
