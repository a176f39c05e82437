package cn.volunteering.registry.policy;

/** A value together with the version of the document that sets it, so that whoever applies it can cite it. */
public record CitedValue(PolicyId policy, int version, Layer layer, PolicyValue setting) {

    /** Whether this value demands at least what the other one demands. */
    boolean isAtLeastAsStrictAs(CitedValue other) {
        return setting.direction().isAtLeastAsStrict(setting.value(), other.setting.value());
    }

    /** The stricter of the two; this one if neither is. */
    CitedValue orStricter(CitedValue other) {
        return isAtLeastAsStrictAs(other) ? this : other;
    }

    /** The value that holds where the given one is set by a layer below this one. */
    CitedValue under(CitedValue below) {
        return setting.overridable() ? below : below.orStricter(this);
    }
}
