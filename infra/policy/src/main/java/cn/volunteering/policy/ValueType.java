package cn.volunteering.policy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The type and unit of a value. */
public enum ValueType {
    COUNT,
    /** 0 to 100. */
    PERCENT,
    MINUTES,
    DAYS,
    /** Hundredths of a point or of a factor. */
    HUNDREDTHS,
    FLAG,
    CHOICE,
    NAMES;

    /** Reads a value of this type from its plain form; empty if the form does not fit. */
    public Optional<Value> read(Object plain) {
        return switch (this) {
            case COUNT, PERCENT, MINUTES, DAYS, HUNDREDTHS -> whole(plain);
            case FLAG -> plain instanceof Boolean on ? Optional.of(new Value.Flag(on)) : Optional.empty();
            case CHOICE -> plain instanceof String option ? Optional.of(new Value.Choice(option)) : Optional.empty();
            case NAMES -> names(plain);
        };
    }

    /** Returns whether values are whole numbers. */
    public boolean isNumber() {
        return switch (this) {
            case COUNT, PERCENT, MINUTES, DAYS, HUNDREDTHS -> true;
            case FLAG, CHOICE, NAMES -> false;
        };
    }

    /** Returns the largest number that a value of this type can be. */
    long largest() {
        return this == PERCENT ? 100 : Long.MAX_VALUE;
    }

    /** Returns the unit of numbers of this type, in Chinese; empty if each key has its own, or values are not numbers. */
    public String unit() {
        return switch (this) {
            case PERCENT -> "%";
            case MINUTES -> "分钟";
            case DAYS -> "天";
            case COUNT, HUNDREDTHS, FLAG, CHOICE, NAMES -> "";
        };
    }

    private static Optional<Value> whole(Object plain) {
        return plain instanceof Integer || plain instanceof Long
                ? Optional.of(new Value.Whole(((Number) plain).longValue()))
                : Optional.empty();
    }

    private static Optional<Value> names(Object plain) {
        if (!(plain instanceof List<?> list) || list.isEmpty()) {
            return Optional.empty();
        }
        var names = list.stream().filter(Objects::nonNull).map(Object::toString).toList();
        return names.stream().anyMatch(String::isBlank) || names.size() < list.size()
                ? Optional.empty()
                : Optional.of(new Value.Names(names));
    }
}
