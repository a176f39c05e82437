package cn.volunteering.policy;

import java.util.List;
import java.util.function.Function;

/**
 * A key together with the Java type of its values.
 *
 * @param read converts the stored form of a value
 */
public record TypedKey<T>(PolicyKey key, Function<Value, T> read) {

    /** Creates a key of whole numbers: counts, per cent, minutes, days or hundredths. */
    public static TypedKey<Long> whole(String key) {
        return new TypedKey<>(new PolicyKey(key), value -> ((Value.Whole) value).number());
    }

    /** Creates a key of yes-or-no values. */
    public static TypedKey<Boolean> flag(String key) {
        return new TypedKey<>(new PolicyKey(key), value -> ((Value.Flag) value).on());
    }

    /** Creates a key of options. */
    public static TypedKey<String> choice(String key) {
        return new TypedKey<>(new PolicyKey(key), value -> ((Value.Choice) value).option());
    }

    /** Creates a key of lists. */
    public static TypedKey<List<String>> names(String key) {
        return new TypedKey<>(new PolicyKey(key), value -> ((Value.Names) value).names());
    }
}
