package cn.volunteering.domain;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field of a PUT that keeps its value when it is left out and is cleared by {@code null}. Constraints on it apply to its
 * value.
 *
 * @param stated whether the request mentions the field
 * @param value the value in the request; {@code null} clears the field
 */
public record Stated<T>(boolean stated, @Nullable T value) {

    public static <T> Stated<T> leftOut() {
        return new Stated<>(false, null);
    }

    public static <T> Stated<T> as(@Nullable T value) {
        return new Stated<>(true, value);
    }

    /** Returns the value in the request, or the present one if the request leaves the field out. */
    public @Nullable T or(@Nullable T present) {
        return stated ? value : present;
    }

    /** Returns the field with its value converted; null and a field that was left out stay what they are. */
    public <R> Stated<R> map(Function<T, @Nullable R> conversion) {
        return new Stated<>(stated, value == null ? null : conversion.apply(value));
    }
}
