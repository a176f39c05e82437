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

    private final Tenants tenants;
    private final Aggregates<Flow> flows;
    private final StepCatalogue steps;
    private final FlowSchedule schedule;
    private final AuditLog audit;
    private final Clock clock;

    public TenantFlows(
            Tenants tenants,
            Aggregates<Flow> flows,
            StepCatalogue steps,
            FlowSchedule schedule,
            AuditLog platformAudit,
            Clock clock) {
        this.tenants = tenants;
        this.flows = flows;
        this.steps = steps;
        this.schedule = schedule;
        this.audit = platformAudit;
        this.clock = clock;
    }

    /** Sets up a new tenant. Its id must never have been used before. */
    public Versioned<Flow> onboard(TenantId tenant, TenantProfile profile, Administrator administrator) {
        Instant now = clock.instant();
        Tenant.register(tenant, profile, tenants.above(profile.overseer()), now).orThrow();
        if (tenants.find(tenant).isPresent() || ReservedIds.contains(tenant)) {
            throw taken();
        }
        var application = new FlowOrder.Application(profile, administrator);
        try {
            return begin(FlowId.unique(FlowKind.ONBOARDING, tenant), order(FlowKind.ONBOARDING, tenant, application));
        } catch (AlreadyExistsException e) {
            throw taken();
        }
    }

    private static RefusedException taken() {
        return new RefusedException(Refusal.of("tenant-id-taken", "该租户编号已被使用"));
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
        var state = tenants.get(tenant).state().state();
        refuseIf(GONE.contains(state), "tenant-deleted", "该租户已删除或正在删除，不能导出");
        return begin(FlowId.additional(FlowKind.EXPORT, tenant), order(FlowKind.EXPORT, tenant, null));
    }

    /** Removes a tenant everywhere. Refused while it is being set up, and while it oversees others. */
    public Versioned<Flow> delete(TenantId tenant) {
        var state = tenants.get(tenant).state();
        state.beginDeletion(clock.instant()).orThrow();
        refuseIf(isBeingSetUp(tenant), "tenant-being-set-up", "租户正在开通，请先撤销开通流程");
        refuseIf(tenants.hasSubordinates(tenant), "tenant-has-subordinates", "该文明办仍有下属租户，不能删除");
        return beginDeletion(tenant).orElseThrow(() -> new RefusedException(Refusal.of("tenant-deleted", "该租户已在删除")));
    }

    private boolean isBeingSetUp(TenantId tenant) {
        return flows.find(FlowId.unique(FlowKind.ONBOARDING, tenant).value())
                .filter(flow -> !flow.state().state().isEnded())
                .isPresent();
    }

    private static void refuseIf(boolean objection, String code, String message) {
        if (objection) {
            throw new RefusedException(Refusal.of(code, message));
        }
    }

    /** Runs a failed or waiting flow again from its first step. */
    public Versioned<Flow> resume(FlowId id) {
        var flow = flows.change(id.value(), it -> it.resume(clock.instant()));
        record("flow-resumed", flow.state());
        schedule.wake(id);
        return flow;
    }

    /** Abandons an unfinished onboarding and removes everything it has set up. */
    public Versioned<Flow> undo(FlowId id) {
        var flow = flows.change(id.value(), it -> it.abandon(clock.instant()));
        record("flow-undone", flow.state());
        beginDeletion(flow.state().order().tenant());
        return flow;
    }

    private Optional<Versioned<Flow>> beginDeletion(TenantId tenant) {
        try {
            return Optional.of(begin(FlowId.unique(FlowKind.DELETION, tenant), order(FlowKind.DELETION, tenant, null)));
        } catch (AlreadyExistsException e) {
            return Optional.empty();
        }
    }

    private FlowOrder order(FlowKind kind, TenantId tenant, FlowOrder.@Nullable Application application) {
        return new FlowOrder(kind, tenant, application, TenantScope.actor().name(), clock.instant());
    }

    private Versioned<Flow> begin(FlowId id, FlowOrder order) {
        var flow = flows.insert(id.value(), Flow.begin(id, order, steps.namesOf(order.kind())));
        record("flow-begun", flow.state());
        schedule.wake(id);
        return flow;
    }

    private void record(String action, Flow flow) {
        var tenant = Map.of("tenant", flow.order().tenant().value());
        audit.record(action, "flow/" + flow.id(), tenant);
    }
}
