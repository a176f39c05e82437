package cn.volunteering.registry.lifecycle;

import cn.volunteering.registry.flow.Flow;
import cn.volunteering.registry.flow.FlowKind;
import cn.volunteering.registry.flow.Outcome;
import cn.volunteering.registry.flow.Step;
import cn.volunteering.registry.flow.StepCatalogue;
import cn.volunteering.registry.identity.IdentityProvider;
import cn.volunteering.registry.identity.UsernameTakenException;
import cn.volunteering.registry.tenant.Tenant;
import cn.volunteering.registry.tenant.TenantAdministrator;
import cn.volunteering.registry.tenant.TenantProfile;
import cn.volunteering.registry.tenant.Tenants;
import cn.volunteering.tenancy.TenantId;
import java.time.Clock;
import java.util.Set;

/** The steps of a tenant's flows. Each checks before it acts, so each may run twice. */
public final class TenantSteps {

    private final Tenants tenants;
    private final IdentityProvider identities;
    private final TenantDatabases databases;
    private final TenantExport export;
    private final Set<String> services;
    private final Clock clock;

    /**
     * @param services the services that prepare and remove databases of their own, by short name
     */
    public TenantSteps(
            Tenants tenants,
            IdentityProvider identities,
            TenantDatabases databases,
            TenantExport export,
            Set<String> services,
            Clock clock) {
        this.tenants = tenants;
        this.identities = identities;
        this.databases = databases;
        this.export = export;
        this.services = Set.copyOf(services);
        this.clock = clock;
    }

    /** Returns all flows with their steps in order. */
    public StepCatalogue catalogue() {
        return new StepCatalogue()
                .declare(
                        FlowKind.ONBOARDING,
                        Step.of("tenant-recorded", this::recordTenant),
                        Step.of("registry-prepared", flow -> databases.prepare(tenantOf(flow))),
                        Step.of("organization-prepared", this::prepareOrganization),
                        Step.of("program-client-prepared", flow -> identities.prepareProgramClient(tenantOf(flow))),
                        new Step("administrator-prepared", this::prepareAdministrator),
                        new Step("services-prepared", _ -> new Outcome.AwaitAnswers(services)),
                        Step.of("tenant-activated", this::activate))
                .declare(FlowKind.SUSPENSION, Step.of("tenant-suspended", this::suspend))
                .declare(FlowKind.RESUMPTION, Step.of("tenant-resumed", this::resume))
                .declare(FlowKind.EXPORT, Step.of("export-packed", flow -> export.pack(flow.id(), tenantOf(flow))))
                .declare(
                        FlowKind.DELETION,
                        Step.of("tenant-closed", this::close),
                        new Step("services-removed", this::awaitRemoval),
                        Step.of("identities-removed", flow -> identities.remove(tenantOf(flow))),
                        Step.of("registry-removed", flow -> databases.drop(tenantOf(flow))),
                        Step.of("tenant-deleted", this::endDeletion));
    }

    private static TenantId tenantOf(Flow flow) {
        return flow.order().tenant();
    }

    private static TenantProfile profileOf(Flow flow) {
        return flow.order().requiredApplication().profile();
    }

    /** Records the tenant. If it is already recorded, announces it again, because a service may have missed it. */
    private void recordTenant(Flow flow) {
        var id = tenantOf(flow);
        var profile = profileOf(flow);
        var above = tenants.above(profile.overseer());
        if (!tenants.add(Tenant.register(id, profile, above, clock.instant()))) {
            tenants.change(id, tenant -> tenant.announce(profile, above, clock.instant()));
        }
    }

    private void prepareOrganization(Flow flow) {
        identities.prepareOrganization(tenantOf(flow), profileOf(flow).name());
    }

    private Outcome prepareAdministrator(Flow flow) {
        try {
            var account = FirstAccount.of(flow.order().requiredApplication());
            var id = identities.prepareAccount(tenantOf(flow), account);
            var first = new TenantAdministrator(id, account.username(), account.displayName());
            tenants.change(tenantOf(flow), tenant -> tenant.administeredBy(first));
            return Outcome.done();
        } catch (UsernameTakenException e) {
            return new Outcome.Impossible("首位管理员的登录名已被使用，请另选一个登录名后继续");
        }
    }

    private void activate(Flow flow) {
        tenants.change(tenantOf(flow), tenant -> tenant.activate(clock.instant()));
    }

    private void suspend(Flow flow) {
        tenants.change(tenantOf(flow), tenant -> tenant.suspend(clock.instant()));
    }

    private void resume(Flow flow) {
        tenants.change(tenantOf(flow), tenant -> tenant.resume(clock.instant()));
    }

    private void close(Flow flow) {
        if (isRecorded(flow)) {
            tenants.change(tenantOf(flow), tenant -> tenant.beginDeletion(clock.instant()));
        }
    }

    /** Waits for all services if the tenant was recorded; otherwise they do not know it and cannot answer. */
    private Outcome awaitRemoval(Flow flow) {
        return isRecorded(flow) ? new Outcome.AwaitAnswers(services) : Outcome.done();
    }

    private void endDeletion(Flow flow) {
        if (isRecorded(flow)) {
            tenants.change(tenantOf(flow), tenant -> tenant.endDeletion(clock.instant()));
        }
    }

    private boolean isRecorded(Flow flow) {
        return tenants.find(tenantOf(flow)).isPresent();
    }
}
