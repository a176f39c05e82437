package cn.volunteering.scoring.points;

import cn.volunteering.policy.Citation;
import cn.volunteering.policy.Ruling;
import cn.volunteering.policy.TypedKey;
import org.jspecify.annotations.Nullable;

/**
 * Whether points are a trial (探索, NX-67), and which clause says so.
 *
 * @param citation {@code null} for the default, which follows the wording of NX-67
 */
public record PointsBasis(boolean trial, @Nullable Citation citation) {

    /** The clause that introduces points. */
    public static final String REQUIREMENT = "NX-67";

    /** The policy key. */
    public static final TypedKey<Boolean> TRIAL = TypedKey.flag("points.trial");

    /** Returns the basis that follows from the effective value of {@link #TRIAL}. */
    public static PointsBasis of(Ruling<Boolean> ruling) {
        return new PointsBasis(ruling.value(), ruling.citation());
    }
}
