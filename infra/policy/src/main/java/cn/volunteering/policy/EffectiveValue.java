package cn.volunteering.policy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a unit under one key on a day. Both sides are judged: the mandate decides whether the unit complies,
 * its own target is shown beside it.
 *
 * @param mandate what the layers above demand
 * @param own what the unit has set itself
 */
public record EffectiveValue(
        KeyDefinition definition,
        @Nullable CitedValue mandate,
        @Nullable CitedValue own) {

    /** The value that decides, with its source; nothing where no document sets the key. */
    public Optional<CitedValue> decisive() {
        boolean ownDecides =
                mandate == null || (own != null && mandate.setting().overridable());
        return Optional.ofNullable(ownDecides ? own : mandate);
    }

    /** The value that decides, or the catalogue's where no document sets the key; nothing for a threshold. */
    public Optional<Value> value() {
        return decisive().map(cited -> cited.setting().value()).or(() -> Optional.ofNullable(definition.fallback()));
    }

    /** Returns the value that holds as the type of its key, with its source. */
    <T> Optional<Ruling<T>> ruling(TypedKey<T> key) {
        var citation = decisive().map(CitedValue::citation).orElse(null);
        return value().map(value -> new Ruling<>(key.read().apply(value), citation));
    }

    /** Whether the unit's own value has fallen behind a mandate that came later. */
    public boolean isOwnLooserThanMandate() {
        return own != null && mandate != null && !mandate.setting().overridable() && !own.isAtLeastAsStrictAs(mandate);
    }

    /** Whether a mandate leaves the number to the unit and the unit has not stated one yet (QH-16). */
    public boolean isOwnMissing() {
        return definition.statedByUnit() && mandate != null && own == null;
    }
}
