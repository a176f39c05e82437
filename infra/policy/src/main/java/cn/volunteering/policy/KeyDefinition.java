package cn.volunteering.policy;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a policy key means.
 *
 * @param title what it governs, in Chinese
 * @param requirement the requirement that brings it in
 * @param minimum the smallest number that makes sense
 * @param maximum the largest number that makes sense
 * @param options what a choice can be
 * @param fallback the value that holds where no document sets one; none for thresholds
 * @param statedByUnit a mandate leaves the number to the unit, so each agency below must state its own (QH-16)
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

    /** Returns what is wrong with the value, in Chinese, or nothing. */
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
