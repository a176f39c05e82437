package cn.volunteering.edge.input;

import java.time.DateTimeException;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * The only form in which values of a type are accepted.
 *
 * @param tokens kinds of JSON values that may carry it
 * @param hint the form in words, in Chinese for the sender
 * @param reader reads the text
 * @param year the year of a day or time; null for other values
 */
record ValueForm<T>(
        Set<JsonToken> tokens,
        String hint,
        Function<String, T> reader,
        @Nullable ToIntFunction<T> year) {

    static <T> ValueForm<T> of(JsonToken token, String hint, Function<String, T> reader) {
        return new ValueForm<>(Set.of(token), hint, reader, null);
    }

    /** Describes a day or time, which JSON carries as text. */
    static <T> ValueForm<T> ofTime(String pattern, String hint, Function<String, T> reader, ToIntFunction<T> year) {
        return new ValueForm<>(Set.of(JsonToken.VALUE_STRING), hint, matching(pattern, reader), year);
    }

    /** Rejects texts that do not match the pattern. */
    static <T> Function<String, T> matching(String pattern, Function<String, T> reader) {
        return text -> {
            if (!text.matches(pattern)) {
                throw new IllegalArgumentException("Not in the form " + pattern);
            }
            return reader.apply(text);
        };
    }

    /**
     * Reads a value.
     *
     * @param years the years in which a day or time may lie; null for any year
     * @throws InvalidValueException if the text has another form, or the year is out of range
     */
    T read(String text, @Nullable YearRange years) {
        T value = read(text);
        if (year != null && years != null && !years.contains(year.applyAsInt(value))) {
            throw new InvalidValueException(years.hint());
        }
        return value;
    }

    private T read(String text) {
        try {
            return reader.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new InvalidValueException(hint);
        }
    }
}
