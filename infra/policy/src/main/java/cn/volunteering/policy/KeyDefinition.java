package cn.volunteering.policy;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of a policy key.
 *
 * @param title the subject of the key, in Chinese
 * @param requirement the requirement that introduces the key
 * @param minimum the smallest permitted number
 * @param maximum the largest permitted number
 * @param options the permitted values of a choice
 * @param fallback the value in force if no document sets one; {@code null} for thresholds
 * @param statedByUnit whether a mandate leaves the number to the unit, so that each agency below must set its own
 *     (QH-16)
 */
public record KeyDefinition(
        PolicyKey key,
        String title,
        String requirement,
        ValueType type,
        Direction direction,
        long minimum,
        long maximum,
        List<String> options,
        @Nullable Value fallback,
        boolean statedByUnit) {

    public KeyDefinition {
        options = List.copyOf(options);
    }

    /** Returns what is wrong with the value, in Chinese; empty if the value is valid. */
    public Optional<String> objectionTo(Value value) {
        return switch (value) {
            case Value.Whole(long number) when !type.admits(number) -> Optional.of("数值超出范围");
            case Value.Whole(long number) when number < minimum -> Optional.of("不得小于" + minimum);
            case Value.Whole(long number) when number > maximum -> Optional.of("不得大于" + maximum);
            case Value.Choice(String option)
            when !options.contains(option) -> Optional.of("只能是：" + String.join("、", options));
            default -> Optional.empty();
        };
    }
}
