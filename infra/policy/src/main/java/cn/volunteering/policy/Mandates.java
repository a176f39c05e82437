package cn.volunteering.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks what a unit publishes against the demands of the layers above, by the rule of {@link EffectiveValues}. */
public final class Mandates {

    private final List<CitedValue> values;

    public Mandates(Reach reach) {
        this.values = reach.mandates().stream().flatMap(List::stream).toList();
    }

    /** Returns a binding value from above that the given value would relax for some unit. */
    public Optional<CitedValue> loosenedBy(PolicyValue value) {
        return values.stream()
                .filter(mandate -> mandate.setting().key().equals(value.key()))
                .filter(CitedValue::isBinding)
                .filter(mandate -> mandate.setting().scope().overlaps(value.scope()))
                .filter(mandate -> !value.direction()
                        .isAtLeastAsStrict(value.value(), mandate.setting().value()))
                .findFirst();
    }

    /** Returns the keys whose number a mandate leaves to the unit (the weight of QH-16) but the unit does not set. */
    public List<KeyDefinition> unstated(KeyCatalogue catalogue, Set<PolicyKey> stated) {
        return catalogue.all().stream()
                .filter(KeyDefinition::statedByUnit)
                .filter(definition -> !stated.contains(definition.key()))
                .filter(definition -> isDemanded(definition.key()))
                .toList();
    }

    private boolean isDemanded(PolicyKey key) {
        return values.stream().anyMatch(cited -> cited.setting().key().equals(key));
    }
}
