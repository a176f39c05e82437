package cn.volunteering.registry.policy;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.NotFoundException;
import cn.volunteering.domain.Versioned;
import cn.volunteering.policy.EffectiveValue;
import cn.volunteering.policy.EffectiveValues;
import cn.volunteering.policy.KeyCatalogue;
import cn.volunteering.policy.Layer;
import cn.volunteering.policy.PolicyId;
import cn.volunteering.policy.Unit;
import cn.volunteering.registry.tenant.Tenant;
import cn.volunteering.registry.tenant.Tenants;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.tenancy.audit.AuditLog;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Lets the bound tenant write and publish its own policy documents, and see the published ones that apply to it from
 * above. It never sees the drafts of others.
 */
public final class TenantPolicies {

    private final Policies policies;
    private final Tenants tenants;
    private final KeyCatalogue catalogue;
    private final AuditLog audit;
    private final Clock clock;

    public TenantPolicies(Policies policies, Tenants tenants, KeyCatalogue catalogue, AuditLog audit, Clock clock) {
        this.policies = policies;
        this.tenants = tenants;
        this.catalogue = catalogue;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Returns the tenant's own documents and the published ones of the offices above it whose scope covers the tenant.
     */
    public List<Versioned<Policy>> visible() {
        Unit unit = unit();
        return known(unit).stream()
                .filter(policy -> isVisible(policy.state(), unit))
                .toList();
    }

    /**
     * Returns a document that the tenant may see.
     *
     * @throws NotFoundException if there is no such document, or the tenant may not see it
     */
    public Versioned<Policy> get(PolicyId id) {
        Unit unit = unit();
        return known(unit).stream()
                .filter(policy -> policy.state().id().equals(id) && isVisible(policy.state(), unit))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("policies", id.value()));
    }

    private static boolean isVisible(Policy policy, Unit unit) {
        return policy.owner().equals(unit.id())
                || policy.published().stream()
                        .anyMatch(version -> version.content().scope().covers(unit));
    }

    /**
     * Returns one of the tenant's own documents, to be changed.
     *
     * @throws NotFoundException if the tenant has no such document
     */
    public Versioned<Policy> getOwn(PolicyId id) {
        return policies.find(id)
                .filter(policy -> policy.state().owner().equals(TenantScope.tenant()))
                .orElseThrow(() -> new NotFoundException("policies", id.value()));
    }

    /** Begins a document with a draft. */
    public Versioned<Policy> draft(PolicyId id, PolicyContent content) {
        var policy = policies.add(id, Policy.draft(id, TenantScope.tenant(), layer(), content));
        record("policy-drafted", policy);
        return policy;
    }

    /** Replaces the draft of a document, or begins its next version. */
    public Versioned<Policy> revise(Versioned<Policy> seen, PolicyContent content) {
        var policy = policies.save(seen, seen.state().revise(content));
        record("policy-drafted", policy);
        return policy;
    }

    /**
     * Stores a document from a file: as a new draft if the tenant has no such document, otherwise as the draft of its
     * next version.
     */
    public Versioned<Policy> store(PolicyId id, PolicyContent content) {
        return policies.find(id)
                .filter(policy -> policy.state().owner().equals(TenantScope.tenant()))
                .map(policy -> revise(policy, content))
                .orElseGet(() -> draft(id, content));
    }

    /** Deletes the draft of a document, and the document with it if no version was published. */
    public void discard(Versioned<Policy> seen) {
        var withdrawn = seen.state().withdraw();
        if (withdrawn.orThrow().versions().isEmpty()) {
            policies.remove(seen);
        } else {
            policies.save(seen, withdrawn);
        }
        record("policy-draft-deleted", seen);
    }

    /**
     * Returns the differences between two versions of a document that the tenant may see.
     *
     * @throws NotFoundException if there is no such document or version, or the tenant may not see it
     */
    public PolicyDiff diff(PolicyId id, int from, int to) {
        var policy = get(id).state();
        return PolicyDiff.between(
                shown(policy, from).content(), shown(policy, to).content());
    }

    /**
     * Returns a version that the tenant may see: any of its own, and published ones of the offices above it.
     *
     * @throws NotFoundException if there is no such version, or the tenant may not see it
     */
    public PolicyVersion version(PolicyId id, int number) {
        return shown(get(id).state(), number);
    }

    private static PolicyVersion shown(Policy policy, int number) {
        boolean own = policy.owner().equals(TenantScope.tenant());
        return policy.version(number)
                .filter(version -> own || version.isPublished())
                .orElseThrow(() -> new NotFoundException("policies", policy.id() + "/" + number));
    }

    /** Publishes the draft of a document. From then on the version never changes. */
    public Versioned<Policy> publish(Versioned<Policy> seen) {
        var policy = policies.save(seen, publishing().apply(seen.state()));
        record("policy-published", policy);
        return policy;
    }

    /** Returns the decision on publishing documents, by the rules and the published documents of this moment. */
    public Function<Policy, Decision<Policy>> publishing() {
        var rules = rules();
        return policy -> policy.publish(rules, clock.instant());
    }

    private PublicationRules rules() {
        Unit unit = unit();
        var known = known(unit).stream().map(Versioned::state).toList();
        return new FormalRules()
                .then(new ValueRules(catalogue))
                .then(new SuccessionRules(known))
                .then(new MandateRules(catalogue, unit, known));
    }

    /** Returns the values in force for the tenant on a day, one entry per key of the catalogue. */
    public List<EffectiveValue> effectiveOn(LocalDate day) {
        Unit unit = unit();
        var published = known(unit).stream().map(Versioned::state).flatMap(Policy::forResolution);
        return new EffectiveValues(catalogue, unit, published.toList()).on(day);
    }

    /** Returns the layer of the tenant's own documents. */
    public Layer layer() {
        return Layer.of(tenant().profile().kind());
    }

    private Tenant tenant() {
        return tenants.get(TenantScope.tenant()).state();
    }

    private Unit unit() {
        Tenant tenant = tenant();
        return TenantUnit.of(tenant, tenants.above(tenant.profile().overseer()));
    }

    private List<Versioned<Policy>> known(Unit unit) {
        var owners = new ArrayList<>(unit.above());
        owners.add(unit.id());
        return policies.of(owners);
    }

    private void record(String action, Versioned<Policy> policy) {
        int version = policy.state().versions().getLast().number();
        audit.record(action, "policy/" + policy.id(), Map.of("version", Integer.toString(version)));
    }
}
