package cn.volunteering.registry.lifecycle;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.AlreadyExistsException;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.domain.Versioned;
import cn.volunteering.registry.flow.Administrator;
import cn.volunteering.registry.flow.Flow;
import cn.volunteering.registry.flow.FlowId;
import cn.volunteering.registry.flow.FlowKind;
import cn.volunteering.registry.flow.FlowOrder;
import cn.volunteering.registry.flow.FlowSchedule;
import cn.volunteering.registry.flow.StepCatalogue;
import cn.volunteering.registry.tenant.Tenant;
import cn.volunteering.registry.tenant.TenantProfile;
import cn.volunteering.registry.tenant.Tenants;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.tenancy.TenantState;
import cn.volunteering.tenancy.audit.AuditLog;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The operator's orders for a tenant. Orders that cannot succeed are refused at once; accepted ones become stored flows
 * that run in the background. Every order is audited.
 */
public final class TenantFlows {

    private static final Set<TenantState> GONE = Set.of(TenantState.DELETING, TenantState.DELETED);
    private static final Refusal BEING_DELETED = Refusal.of("tenant-deleted", "该租户已在删除");
    private static final Set<TenantState> OPENED = Set.of(TenantState.ACTIVE, TenantState.SUSPENDED);

    private final Tenants tenants;
    private final Aggregates<Flow> flows;
    private final StepCatalogue steps;
    private final FlowSchedule schedule;
    private final FirstAccounts firstAccounts;
    private final AuditLog audit;
    private final Clock clock;

    public TenantFlows(
            Tenants tenants,
            Aggregates<Flow> flows,
            StepCatalogue steps,
            FlowSchedule schedule,
            FirstAccounts firstAccounts,
            AuditLog platformAudit,
            Clock clock) {
        this.tenants = tenants;
        this.flows = flows;
        this.steps = steps;
        this.schedule = schedule;
        this.firstAccounts = firstAccounts;
        this.audit = platformAudit;
        this.clock = clock;
    }

    /**
     * Sets up a new tenant. No tenant may ever have been opened under its id.
     *
     * @throws cn.volunteering.registry.identity.UsernameTakenException if someone else has the administrator's name
     */
    public Versioned<Flow> onboard(TenantId tenant, TenantProfile profile, Administrator administrator) {
        Instant now = clock.instant();
        Tenant.register(tenant, profile, tenants.above(profile.overseer()), now).orThrow();
        requireFree(tenant);
        var application = new FlowOrder.Application(profile, administrator);
        firstAccounts.requireAvailable(application);
        try {
            return begin(FlowId.unique(FlowKind.ONBOARDING, tenant), order(FlowKind.ONBOARDING, tenant, application));
        } catch (AlreadyExistsException e) {
            throw new RefusedException(TenantIds.TAKEN);
        }
    }

    private void requireFree(TenantId tenant) {
        var objection = TenantIds.objection(
                tenant,
                tenants.find(tenant).map(found -> found.state().state()),
                find(FlowKind.ONBOARDING, tenant),
                find(FlowKind.DELETION, tenant));
        refuse(objection);
    }

    private Optional<Flow> find(FlowKind kind, TenantId tenant) {
        return flows.find(FlowId.unique(kind, tenant).value()).map(Versioned::state);
    }

    /** Locks a tenant for everyone. */
    public Versioned<Flow> suspend(TenantId tenant) {
        return beginIfPossible(FlowKind.SUSPENSION, tenant, Tenant::suspend);
    }

    /** Opens a suspended tenant again. */
    public Versioned<Flow> resume(TenantId tenant) {
        return beginIfPossible(FlowKind.RESUMPTION, tenant, Tenant::resume);
    }

    private Versioned<Flow> beginIfPossible(
            FlowKind kind, TenantId tenant, BiFunction<Tenant, Instant, Decision<Tenant>> change) {
        change.apply(tenants.get(tenant).state(), clock.instant()).orThrow();
        return begin(FlowId.additional(kind, tenant), order(kind, tenant, null));
    }

    /**
     * Packs the registry's data about a tenant into one file. Refused while the tenant is being removed, because its
     * data is no longer complete.
     */
    public Versioned<Flow> export(TenantId tenant) {
        refuse(objectionToExport(tenants.get(tenant).state()));
        return begin(FlowId.additional(FlowKind.EXPORT, tenant), order(FlowKind.EXPORT, tenant, null));
    }

    /** Returns why the tenant cannot be exported, if it cannot. */
    public static Optional<Refusal> objectionToExport(Tenant tenant) {
        return GONE.contains(tenant.state())
                ? Optional.of(Refusal.of("tenant-deleted", "该租户已删除或正在删除，不能导出"))
                : Optional.empty();
    }

    /** Removes a tenant everywhere. Refused while it is being set up, and while it oversees others. */
    public Versioned<Flow> delete(TenantId tenant) {
        var state = tenants.get(tenant).state();
        refuse(objectionToDeletion(state, isBeingSetUp(tenant), tenants.hasSubordinates(tenant)));
        return beginDeletion(tenant).orElseThrow(() -> new RefusedException(BEING_DELETED));
    }

    /**
     * Returns why the tenant cannot be deleted, if it cannot.
     *
     * @param isBeingSetUp whether its onboarding has not ended
     * @param oversees whether it oversees tenants that are not removed
     */
    public static Optional<Refusal> objectionToDeletion(Tenant tenant, boolean isBeingSetUp, boolean oversees) {
        if (GONE.contains(tenant.state())) {
            return Optional.of(BEING_DELETED);
        }
        if (isBeingSetUp) {
            return Optional.of(Refusal.of("tenant-being-set-up", "租户正在开通，请先撤销开通流程"));
        }
        return oversees ? Optional.of(Refusal.of("tenant-has-subordinates", "该文明办仍有下属租户，不能删除")) : Optional.empty();
    }

    private boolean isBeingSetUp(TenantId tenant) {
        return find(FlowKind.ONBOARDING, tenant)
                .filter(flow -> !flow.state().isEnded())
                .isPresent();
    }

    private static void refuse(Optional<Refusal> objection) {
        objection.ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
    }

    /** Runs a failed or waiting flow again from its first step. */
    public Versioned<Flow> resume(FlowId id) {
        var flow = flows.change(id.value(), it -> it.resume(clock.instant()));
        record("flow-resumed", flow.state());
        schedule.wake(id);
        return flow;
    }

    /**
     * Continues a stopped onboarding with another first administrator.
     *
     * @throws cn.volunteering.registry.identity.UsernameTakenException if someone else has the name
     */
    public Versioned<Flow> resume(FlowId id, Administrator administrator) {
        var changed =
                flows.get(id.value()).state().nameAdministrator(administrator).orThrow();
        firstAccounts.requireAvailable(changed.order().requiredApplication());
        flows.change(id.value(), flow -> flow.nameAdministrator(administrator));
        return resume(id);
    }

    /**
     * Abandons an unfinished onboarding and removes everything it has set up. If the tenant was not opened, its id is
     * free again afterwards.
     */
    public Versioned<Flow> undo(FlowId id) {
        var flow = flows.change(id.value(), this::undone);
        record("flow-undone", flow.state());
        beginDeletion(flow.state().order().tenant());
        return flow;
    }

    /** Returns the abandoned flow, or why it cannot be undone. */
    public Decision<Flow> undone(Flow flow) {
        boolean isTooLate = flow.order().kind() == FlowKind.ONBOARDING
                && isOpened(flow.order().tenant());
        return isTooLate
                ? Decision.refused("flow-not-undoable", "租户已经开通，请先继续流程，再按需要删除租户")
                : flow.abandon(clock.instant());
    }

    private boolean isOpened(TenantId tenant) {
        return tenants.find(tenant)
                .filter(found -> OPENED.contains(found.state().state()))
                .isPresent();
    }

    private Optional<Versioned<Flow>> beginDeletion(TenantId tenant) {
        try {
            return isRemoved(tenant)
                    ? Optional.empty()
                    : Optional.of(
                            begin(FlowId.unique(FlowKind.DELETION, tenant), order(FlowKind.DELETION, tenant, null)));
        } catch (AlreadyExistsException e) {
            return Optional.empty();
        }
    }

    private boolean isRemoved(TenantId tenant) {
        return find(FlowKind.DELETION, tenant).isPresent()
                && tenants.find(tenant)
                        .filter(found -> found.state().state() != TenantState.DELETED)
                        .isEmpty();
    }

    private FlowOrder order(FlowKind kind, TenantId tenant, FlowOrder.@Nullable Application application) {
        return new FlowOrder(kind, tenant, application, TenantScope.actor().name(), clock.instant());
    }

    private Versioned<Flow> begin(FlowId id, FlowOrder order) {
        var names = steps.namesOf(order.kind());
        var flow = flows.find(id.value()).isPresent()
                ? again(id, order, names)
                : flows.insert(id.value(), Flow.begin(id, order, names));
        record("flow-begun", flow.state());
        schedule.wake(id);
        return flow;
    }

    /** Begins the flow of an undone tenant again under its id, unless it is not free yet. */
    private Versioned<Flow> again(FlowId id, FlowOrder order, List<String> names) {
        try {
            return flows.change(id.value(), flow -> flow.beginAgain(order, names));
        } catch (RefusedException e) {
            throw new AlreadyExistsException("flows", id.value(), e);
        }
    }

    private void record(String action, Flow flow) {
        var tenant = Map.of("tenant", flow.order().tenant().value());
        audit.record(action, "flow/" + flow.id(), tenant);
    }
}
