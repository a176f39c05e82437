package cn.volunteering.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Computes the values in force for a unit: a pure function of the catalogue, the published versions and the day. The
 * strictest of several values of one layer applies, so a unit with several titles is measured by the highest; a lower
 * layer may only tighten, unless the value above is overridable. Titles count on the days on which they are held.
 */
public final class EffectiveValues {

    private final KeyCatalogue catalogue;
    private final Unit unit;
    private final List<PublishedVersion> published;

    /**
     * @param published all published versions that may concern the unit, in any order
     */
    public EffectiveValues(KeyCatalogue catalogue, Unit unit, Collection<PublishedVersion> published) {
        this.catalogue = catalogue;
        this.unit = unit;
        this.published = List.copyOf(published);
    }

    /**
     * Returns the values that would be in force if the unit had always set the given ones instead of its own under
     * these keys. The layers above still bind it.
     */
    public EffectiveValues supposing(List<PolicyValue> drafts) {
        var keys = drafts.stream().map(PolicyValue::key).collect(Collectors.toSet());
        var supposed = published.stream()
                .map(version -> version.owner().equals(unit.id()) ? version.without(keys) : version)
                .collect(Collectors.toCollection(ArrayList::new));
        supposed.add(PublishedVersion.supposed(unit.id(), drafts));
        return new EffectiveValues(catalogue, unit, supposed);
    }

    /**
     * Returns the values that would be in force if the draft, of the unit or of an office above it, had always applied
     * in place of the earlier versions of its document and of the documents that it supersedes.
     */
    public EffectiveValues supposing(PublishedVersion draft) {
        var supposed = new ArrayList<>(published);
        supposed.removeIf(version -> version.document().equals(draft.document()));
        supposed.add(draft.alwaysInForce());
        return new EffectiveValues(catalogue, unit, supposed);
    }

    /** Returns one entry per key of the catalogue, in its order. */
    public List<EffectiveValue> on(LocalDate day) {
        var reach = reach(day);
        return catalogue.all().stream()
                .map(definition -> resolve(definition, reach))
                .toList();
    }

    /**
     * Returns the value in force under one key.
     *
     * @throws IllegalArgumentException if the catalogue does not contain the key
     */
    public EffectiveValue on(LocalDate day, PolicyKey key) {
        return resolve(catalogue.get(key), reach(day));
    }

    /**
     * Returns the value in force under a key, with its source; empty for a threshold that no document sets.
     *
     * @throws IllegalArgumentException if the catalogue does not contain the key with this type
     */
    public <T> Optional<Ruling<T>> find(TypedKey<T> key, LocalDate day) {
        return on(day, key.key()).ruling(key);
    }

    private Reach reach(LocalDate day) {
        return new Reach(unit, published, day);
    }

    private static EffectiveValue resolve(KeyDefinition definition, Reach reach) {
        var own = CitedValue.strictest(of(definition.key(), reach.own())).orElse(null);
        var demand = Demand.NONE;
        for (var layer : reach.mandates()) {
            demand = demand.then(of(definition.key(), layer));
        }
        return new EffectiveValue(definition, demand.mandateFor(own), own);
    }

    private static List<CitedValue> of(PolicyKey key, List<CitedValue> values) {
        return values.stream()
                .filter(cited -> cited.setting().key().equals(key))
                .toList();
    }
}
