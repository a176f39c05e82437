package cn.volunteering.policy;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of a policy key.
 *
 * @param title the subject of the key, in Chinese
 * @param requirement the requirement that introduces the key
 * @param unit the unit of numbers, in Chinese; empty for other values
 * @param minimum the smallest permitted number
 * @param maximum the largest permitted number
 * @param options the permitted values of a choice
 * @param fallback the value in force if no document sets one; {@code null} for thresholds
 * @param statedByUnit whether a mandate leaves the number to the unit, so that each agency below must set its own
 *     (QH-16)
 * @param notYet why the key decides nothing yet, in Chinese; {@code null} if it does
 */
public record KeyDefinition(
        PolicyKey key,
        String title,
        String requirement,
        ValueType type,
        Direction direction,
        String unit,
        long minimum,
        long maximum,
        List<KeyOption> options,
        @Nullable Value fallback,
        boolean statedByUnit,
        @Nullable String notYet) {

    public KeyDefinition {
        options = List.copyOf(options);
    }

    /** Returns what is wrong with the value, in Chinese; empty if the value is valid. */
    public Optional<String> objectionTo(Value value) {
        return switch (value) {
            case Value.Whole(long number)
            when number < minimum || number > largest() -> Optional.of("允许的范围是 " + range());
            case Value.Choice(String option)
            when !names().contains(option) -> Optional.of("只能是：" + String.join("、", names()));
            default -> Optional.empty();
        };
    }

    /** Returns the largest permitted number: that of the key, or 100 for a percentage. */
    public long largest() {
        return Math.min(maximum, type.largest());
    }

    private String range() {
        String from = minimum + " " + unit;
        return largest() == Long.MAX_VALUE ? "不小于 " + from : minimum + " 至 " + largest() + " " + unit;
    }

    private List<String> names() {
        return options.stream().map(KeyOption::name).toList();
    }

    /** Returns a value of this key as people read it: a number with its unit, or the meaning of an option. */
    public String describe(Value value) {
        return switch (value) {
            case Value.Whole(long number) -> (number + " " + unit).strip();
            case Value.Flag(boolean on) -> on ? "是" : "否";
            case Value.Choice(String option) -> meaningOf(option);
            case Value.Names(List<String> names) -> String.join("、", names);
        };
    }

    private String meaningOf(String name) {
        return options.stream()
                .filter(option -> option.name().equals(name))
                .map(KeyOption::meaning)
                .findFirst()
                .orElse(name);
    }
}
