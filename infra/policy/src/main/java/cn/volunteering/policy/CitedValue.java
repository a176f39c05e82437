package cn.volunteering.policy;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** A value with the version of the document that sets it, so that anyone who applies the value can cite it. */
public record CitedValue(PolicyId policy, int version, PolicyValue setting) {

    private static final Comparator<CitedValue> BINDING_FIRST =
            Comparator.comparing(cited -> cited.setting().overridable());

    /** Returns the citation of the value. */
    public Citation citation() {
        return new Citation(policy, version, setting.clause());
    }

    /** Returns whether lower layers must not relax the value. */
    boolean isBinding() {
        return !setting.overridable();
    }

    /** Returns whether this value demands at least what the other one demands. */
    boolean isAtLeastAsStrictAs(CitedValue other) {
        return setting.direction().isAtLeastAsStrict(setting.value(), other.setting.value());
    }

    /**
     * Returns the strictest of several values of one key and layer. Among equal or incomparable values, a binding one
     * comes before an overridable one; then the given order decides.
     */
    static Optional<CitedValue> strictest(Collection<CitedValue> values) {
        return values.stream().sorted(BINDING_FIRST).reduce(CitedValue::unlessStricter);
    }

    private CitedValue unlessStricter(CitedValue other) {
        return other.isAtLeastAsStrictAs(this) && !isAtLeastAsStrictAs(other) ? other : this;
    }
}
