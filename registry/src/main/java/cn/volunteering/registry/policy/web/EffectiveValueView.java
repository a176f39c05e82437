package cn.volunteering.registry.policy.web;

import cn.volunteering.policy.CitedValue;
import cn.volunteering.policy.Direction;
import cn.volunteering.policy.EffectiveValue;
import cn.volunteering.policy.Value;
import cn.volunteering.policy.ValueType;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The value in force for the tenant under one key, with its source. */
@Schema(description = "生效的政策值")
record EffectiveValueView(
        String key,
        String title,
        String requirement,
        ValueType type,
        Direction direction,

        @Schema(description = "起决定作用的值；没有文件规定且无缺省值时为空") @Nullable
        Object value,

        @Schema(description = "上级规定") @Nullable Cited mandate,
        @Schema(description = "本单位规定") @Nullable Cited own,
        @Schema(description = "本单位规定比后来的上级规定宽松") boolean ownLooserThanMandate,
        @Schema(description = "上级要求本单位规定而尚未规定") boolean ownMissing) {

    /** A value with its source. */
    @Schema(description = "出处")
    record Cited(Object value, String policyId, int version, String clause) {

        static @Nullable Cited of(@Nullable CitedValue cited) {
            return cited == null
                    ? null
                    : new Cited(
                            cited.setting().value().plain(),
                            cited.policy().value(),
                            cited.version(),
                            cited.setting().clause().value());
        }
    }

    static EffectiveValueView of(EffectiveValue value) {
        var definition = value.definition();
        return new EffectiveValueView(
                definition.key().value(),
                definition.title(),
                definition.requirement(),
                definition.type(),
                definition.direction(),
                value.value().map(Value::plain).orElse(null),
                Cited.of(value.mandate()),
                Cited.of(value.own()),
                value.isOwnLooserThanMandate(),
                value.isOwnMissing());
    }
}
