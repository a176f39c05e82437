package cn.volunteering.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The demand of the layers for one key, from the highest down. A lower layer may only tighten binding values of
 * higher layers; it may replace overridable ones.
 *
 * @param value the result of the layers so far
 * @param floor the strictest binding value so far: no lower layer may relax it, not even through an overridable value
 */
record Demand(@Nullable CitedValue value, @Nullable CitedValue floor) {

    static final Demand NONE = new Demand(null, null);

    /** Adds the next lower layer. */
    Demand then(List<CitedValue> layer) {
        var binding = layer.stream().filter(CitedValue::isBinding).toList();
        return new Demand(
                CitedValue.strictest(layer).map(this::held).orElse(value),
                CitedValue.strictest(binding).map(this::held).orElse(floor));
    }

    /** Returns the value of a lower layer, or the floor if the value is less strict. */
    private CitedValue held(CitedValue below) {
        return floor == null || below.isAtLeastAsStrictAs(floor) ? below : floor;
    }

    /** Returns the mandate that the unit's own value is checked against: the floor if the value is less strict. */
    @Nullable
    CitedValue mandateFor(@Nullable CitedValue own) {
        boolean isUnderFloor = own != null && floor != null && !own.isAtLeastAsStrictAs(floor);
        return isUnderFloor ? floor : value;
    }
}
