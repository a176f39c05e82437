package cn.volunteering.registry.policy;

import cn.volunteering.registry.tenant.Lineage;
import cn.volunteering.registry.tenant.Tenant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Works out what holds for a tenant on a day: a pure function of the catalogue and the documents. Of several values of
 * one layer the strictest holds, so a unit with several titles answers for the highest; a layer below may only tighten,
 * unless the value above is marked as overridable.
 */
public final class EffectiveValues {

    private final KeyCatalogue catalogue;

    public EffectiveValues(KeyCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** One entry per key of the catalogue, in its order. */
    public List<EffectiveValue> resolve(Tenant tenant, Lineage above, Collection<Policy> policies, LocalDate day) {
        var reach = new Reach(tenant, above, policies, day);
        return catalogue.all().stream()
                .map(definition -> resolve(definition, reach))
                .toList();
    }

    private static EffectiveValue resolve(KeyDefinition definition, Reach reach) {
        return new EffectiveValue(
                definition,
                mandate(definition.key(), reach.mandates()),
                strictest(definition.key(), reach.own()).orElse(null));
    }

    private static @Nullable CitedValue mandate(PolicyKey key, List<List<CitedValue>> highestFirst) {
        return highestFirst.stream()
                .flatMap(group -> strictest(key, group.stream()).stream())
                .reduce(CitedValue::under)
                .orElse(null);
    }

    private static Optional<CitedValue> strictest(PolicyKey key, Stream<CitedValue> values) {
        return values.filter(cited -> cited.setting().key().equals(key)).reduce(CitedValue::orStricter);
    }
}
