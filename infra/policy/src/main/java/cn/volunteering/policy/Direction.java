package cn.volunteering.policy;

import java.util.Set;

/** The direction in which a value gets stricter. Determines whether a lower layer may set its own value. */
public enum Direction {
    /** A lower bound: more is stricter. */
    AT_LEAST,
    /** An upper bound: less is stricter. */
    AT_MOST,
    /** A list that may grow but not shrink. */
    INCLUDES,
    /** Only the same value complies. */
    FIXED;

    /** Returns whether the value demands at least what the other one demands. */
    public boolean isAtLeastAsStrict(Value value, Value other) {
        return switch (this) {
            case AT_LEAST -> number(value) >= number(other);
            case AT_MOST -> number(value) <= number(other);
            case INCLUDES -> names(value).containsAll(names(other));
            case FIXED -> value.equals(other);
        };
    }

    private static long number(Value value) {
        return ((Value.Whole) value).number();
    }

    private static Set<String> names(Value value) {
        return Set.copyOf(((Value.Names) value).names());
    }
}
