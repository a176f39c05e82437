package cn.volunteering.scoring.violation;

import cn.volunteering.policy.Citation;
import cn.volunteering.policy.EffectiveValues;
import cn.volunteering.policy.PolicyKey;
import cn.volunteering.policy.TypedKey;
import cn.volunteering.policy.Value;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The effect of an upheld violation by policy.
 *
 * @param basis the clause that sets it; {@code null} for the default
 */
public record ViolationEffect(Extent extent, @Nullable Citation basis) {

    private static final TypedKey<Extent> EXTENT =
            new TypedKey<>(new PolicyKey("violation.effect"), value -> Extent.valueOf(((Value.Choice) value).option()));

    /** How far the effect reaches. In both cases the service earns no points. */
    public enum Extent {
        /** The hours are to be made void, and the person gets no honour of the year. */
        ACTIVITY_VOID_AND_HONOURS_BARRED,
        /** Nothing else. */
        POINTS_ONLY
    }

    /** Returns the effect in force on the given day. */
    public static ViolationEffect of(EffectiveValues values, LocalDate day) {
        var ruling = values.find(EXTENT, day).orElseThrow();
        return new ViolationEffect(ruling.value(), ruling.citation());
    }
}
