package cn.volunteering.registry.policy;

import cn.volunteering.registry.tenant.Lineage;
import cn.volunteering.registry.tenant.Tenant;
import cn.volunteering.tenancy.TenantId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The policy documents that reach a tenant on a day: those of the platform, those of the offices above it whose scope
 * covers it, and its own. A document that another one of the same owner supersedes has ended where that one began.
 */
final class Reach {

    private final Tenant tenant;
    private final Lineage above;
    private final List<Policy> policies;
    private final LocalDate day;

    Reach(Tenant tenant, Lineage above, Collection<Policy> policies, LocalDate day) {
        this.tenant = tenant;
        this.above = above;
        this.day = day;
        this.policies = withoutSuperseded(policies);
    }

    private List<Policy> withoutSuperseded(Collection<Policy> all) {
        return all.stream()
                .filter(policy -> all.stream().noneMatch(other -> supersedes(other, policy)))
                .toList();
    }

    private boolean supersedes(Policy other, Policy policy) {
        return other.owner().equals(policy.owner())
                && other.published().stream()
                        .map(PolicyVersion::content)
                        .anyMatch(content ->
                                content.hasBegunBy(day) && content.supersedes().contains(policy.id()));
    }

    /** The values that the tenant has set itself and that hold for it. */
    Stream<CitedValue> own() {
        return values(policy -> policy.owner().equals(tenant.id()));
    }

    /** The values from above that hold for the tenant, in groups from the highest layer down to the nearest office. */
    List<List<CitedValue>> mandates() {
        List<TenantId> nearestFirst = above.ids();
        var offices = IntStream.iterate(nearestFirst.size() - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(nearestFirst::get)
                .map(office -> valuesOf(Layer.OFFICE, Set.of(office)));
        return Stream.concat(Stream.of(values(this::isOfPlatform).toList()), offices)
                .toList();
    }

    private boolean isOfPlatform(Policy policy) {
        return policy.layer() == Layer.PLATFORM;
    }

    private List<CitedValue> valuesOf(Layer layer, Set<TenantId> owners) {
        return values(policy -> policy.layer() == layer && owners.contains(policy.owner()))
                .toList();
    }

    private Stream<CitedValue> values(Predicate<Policy> of) {
        return policies.stream().filter(of).flatMap(this::valuesHolding);
    }

    private Stream<CitedValue> valuesHolding(Policy policy) {
        return policy.inForceOn(day).filter(version -> version.content().scope().covers(tenant)).stream()
                .flatMap(version -> version.content().values().stream()
                        .filter(value -> value.holdsOn(day) && value.scope().covers(tenant))
                        .map(value -> new CitedValue(policy.id(), version.number(), policy.layer(), value)));
    }
}
