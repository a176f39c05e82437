package cn.volunteering.policy;

import org.jspecify.annotations.Nullable;

/**
 * A value that holds for a unit on a day.
 *
 * @param citation where it stands; {@code null} for a default of the catalogue, which claims no clause
 */
public record Ruling<T>(T value, @Nullable Citation citation) {}
