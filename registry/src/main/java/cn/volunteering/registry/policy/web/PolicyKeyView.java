package cn.volunteering.registry.policy.web;

import cn.volunteering.policy.Direction;
import cn.volunteering.policy.KeyDefinition;
import cn.volunteering.policy.Value;
import cn.volunteering.policy.ValueType;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A key that policy documents may set. */
@Schema(description = "政策项")
record PolicyKeyView(
        String key,
        String title,

        @Schema(description = "提出该项的要求编号", example = "NX-31")
        String requirement,

        ValueType type,

        @Schema(description = "数值的单位；不是数值时为空", example = "%")
        String unit,

        @Schema(description = "允许的最小数值；不是数值时为空") @Nullable Long minimum,

        @Schema(description = "允许的最大数值；无上限或不是数值时为空") @Nullable
        Long maximum,

        @Schema(description = "可选的值及其含义；不是选项时为空") List<Option> options,

        @Schema(description = "没有文件规定时的值；没有规定就不判定时为空") @Nullable
        Object fallback,

        Direction direction,
        @Schema(description = "由谁规定，下级可以怎样变更") String setBy,

        @Schema(description = "尚不起作用的原因；起作用时为空") @Nullable String notYet) {

    /** A permitted value of a choice. */
    @Schema(name = "PolicyKeyOption", description = "选项")
    record Option(String value, String meaning) {}

    static PolicyKeyView of(KeyDefinition definition) {
        boolean isNumber = definition.type().isNumber();
        return new PolicyKeyView(
                definition.key().value(),
                definition.title(),
                definition.requirement(),
                definition.type(),
                definition.unit(),
                isNumber ? definition.minimum() : null,
                isNumber && definition.largest() < Long.MAX_VALUE ? definition.largest() : null,
                definition.options().stream()
                        .map(option -> new Option(option.name(), option.meaning()))
                        .toList(),
                Optional.ofNullable(definition.fallback()).map(Value::plain).orElse(null),
                definition.direction(),
                setBy(definition),
                definition.notYet());
    }

    private static String setBy(KeyDefinition definition) {
        if (definition.statedByUnit()) {
            return "上级文件要求有此规定，数值由本单位规定";
        }
        return switch (definition.direction()) {
            case AT_LEAST -> "各级均可规定；下级不得低于上级的规定，上级标明可放宽的除外";
            case AT_MOST -> "各级均可规定；下级不得高于上级的规定，上级标明可放宽的除外";
            case INCLUDES -> "各级均可规定；下级只能增加，上级标明可放宽的除外";
            case FIXED -> "各级均可规定；上级已规定的，下级不得另作规定，上级标明可放宽的除外";
        };
    }
}
