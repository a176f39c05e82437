package cn.volunteering.policy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The value in force for a unit under one key on a day, from both sides: the mandate decides whether the unit complies,
 * and its own target is shown beside it.
 *
 * @param mandate the demand of the layers above
 * @param own the value that the unit has set itself
 */
public record EffectiveValue(
        KeyDefinition definition,
        @Nullable CitedValue mandate,
        @Nullable CitedValue own) {

    /** Returns the decisive value with its source; empty if no document sets the key. */
    public Optional<CitedValue> decisive() {
        boolean ownDecides =
                mandate == null || (own != null && mandate.setting().overridable());
        return Optional.ofNullable(ownDecides ? own : mandate);
    }

    /** Returns the decisive value, or the catalogue's default if no document sets the key; empty for a threshold. */
    public Optional<Value> value() {
        return decisive().map(cited -> cited.setting().value()).or(() -> Optional.ofNullable(definition.fallback()));
    }

    /** Returns the value in force, in the type of its key, with its source. */
    <T> Optional<Ruling<T>> ruling(TypedKey<T> key) {
        var citation = decisive().map(CitedValue::citation).orElse(null);
        return value().map(value -> new Ruling<>(key.read().apply(value), citation));
    }

    /** Returns whether the unit's own value has become looser than a later mandate. */
    public boolean isOwnLooserThanMandate() {
        return own != null && mandate != null && !mandate.setting().overridable() && !own.isAtLeastAsStrictAs(mandate);
    }

    /** Returns whether a mandate leaves the number to the unit and the unit has not set one yet (QH-16). */
    public boolean isOwnMissing() {
        return definition.statedByUnit() && mandate != null && own == null;
    }
}
