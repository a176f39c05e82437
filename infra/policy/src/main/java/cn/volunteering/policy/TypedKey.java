package cn.volunteering.policy;

import java.util.List;
import java.util.function.Function;

/**
 * A key together with the Java type of its values.
 *
 * @param read takes the value out of its stored form
 */
public record TypedKey<T>(PolicyKey key, Function<Value, T> read) {

    /** Names a key of whole numbers: counts, per cent, minutes, days or hundredths. */
    public static TypedKey<Long> whole(String key) {
        return new TypedKey<>(new PolicyKey(key), value -> ((Value.Whole) value).number());
    }

    /** Names a key of yes or no. */
    public static TypedKey<Boolean> flag(String key) {
        return new TypedKey<>(new PolicyKey(key), value -> ((Value.Flag) value).on());
    }

    /** Names a key of options. */
    public static TypedKey<String> choice(String key) {
        return new TypedKey<>(new PolicyKey(key), value -> ((Value.Choice) value).option());
    }

    /** Names a key of lists. */
    public static TypedKey<List<String>> names(String key) {
        return new TypedKey<>(new PolicyKey(key), value -> ((Value.Names) value).names());
    }
}
