package cn.volunteering.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the layers demand under one key, taken from the highest down. A lower layer may only tighten what a layer above
 * it binds; what is overridable it may replace.
 *
 * @param value what the layers so far come to
 * @param floor the strictest binding value so far: no layer below gets under it, not even by way of an overridable one
 */
record Demand(@Nullable CitedValue value, @Nullable CitedValue floor) {

    static final Demand NONE = new Demand(null, null);

    /** Adds the next layer below. */
    Demand then(List<CitedValue> layer) {
        var binding = layer.stream().filter(CitedValue::isBinding).toList();
        return new Demand(
                CitedValue.strictest(layer).map(this::held).orElse(value),
                CitedValue.strictest(binding).map(this::held).orElse(floor));
    }

    /** Returns the value of a layer below, or the floor where the value would get under it. */
    private CitedValue held(CitedValue below) {
        return floor == null || below.isAtLeastAsStrictAs(floor) ? below : floor;
    }

    /** Returns the mandate by which the unit's own value is judged: the floor where the value would get under it. */
    @Nullable
    CitedValue mandateFor(@Nullable CitedValue own) {
        boolean isUnderFloor = own != null && floor != null && !own.isAtLeastAsStrictAs(floor);
        return isUnderFloor ? floor : value;
    }
}
