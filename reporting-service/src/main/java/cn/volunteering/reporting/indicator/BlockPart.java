package cn.volunteering.reporting.indicator;

import cn.volunteering.policy.TypedKey;
import java.util.function.Function;

/**
 * A part of the volunteer block: a rule with the policy key of its weight.
 *
 * @param declaration what is measured, about the subject of the assessment
 * @param weight a weight of 0 leaves the part out
 */
record BlockPart(Declaration declaration, TypedKey<Long> weight, Function<Case, Measurement> measure) {

    /** Uses a rule for another kind of subject than the one that it judges. */
    static BlockPart of(Subject.Kind subject, String weight, Declaration rule, Function<Case, Measurement> measure) {
        return new BlockPart(rule.about(subject), TypedKey.whole(weight), measure);
    }

    /** Uses a rule as it is. */
    static BlockPart of(String weight, Indicator rule) {
        return new BlockPart(rule.declaration(), TypedKey.whole(weight), rule::measure);
    }
}
