package cn.volunteering.registry.lifecycle.web;

import static java.util.stream.Collectors.toMap;

import cn.volunteering.domain.Versioned;
import cn.volunteering.registry.access.Accesses;
import cn.volunteering.registry.flow.Administrator;
import cn.volunteering.registry.flow.Flow;
import cn.volunteering.registry.flow.FlowOrder;
import cn.volunteering.registry.flow.Flows;
import cn.volunteering.registry.lifecycle.web.TenantRow.AccountState;
import cn.volunteering.registry.lifecycle.web.TenantRow.AdministratorLine;
import cn.volunteering.registry.tenant.Lineage;
import cn.volunteering.registry.tenant.Tenant;
import cn.volunteering.registry.tenant.TenantAdministrator;
import cn.volunteering.registry.tenant.Tenants;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantState;
import cn.volunteering.web.ETags;
import cn.volunteering.web.PageOf;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Builds the rows of tenants; what belongs to them is read once for a page. */
@Component
class TenantRows {

    private final Tenants tenants;
    private final Flows flows;
    private final Accesses accesses;
    private final TenantActions actions;

    TenantRows(Tenants tenants, Flows flows, Accesses accesses, TenantActions actions) {
        this.tenants = tenants;
        this.flows = flows;
        this.accesses = accesses;
        this.actions = actions;
    }

    /**
     * What belongs to the tenants of a page.
     *
     * @param overseeing the offices among them that oversee tenants
     * @param blocked the tenants whose administrator is blocked
     */
    private record Context(
            Map<TenantId, Tenant> offices,
            Map<TenantId, Flow> onboardings,
            Set<TenantId> overseeing,
            Set<TenantId> blocked) {}

    PageOf<TenantRow> page(Page<Versioned<Tenant>> page) {
        var context = contextOf(page.getContent());
        return PageOf.of(page, tenant -> row(tenant, context));
    }

    ResponseEntity<TenantRow> shown(Versioned<Tenant> tenant) {
        return ETags.ok(tenant, row(tenant, contextOf(List.of(tenant))));
    }

    private Context contextOf(Collection<Versioned<Tenant>> page) {
        var shown = page.stream().map(Versioned::state).toList();
        var ids = shown.stream().map(Tenant::id).toList();
        return new Context(
                tenants.offices().stream().collect(toMap(Tenant::id, Function.identity())),
                flows.onboardings(ids).stream()
                        .collect(toMap(flow -> flow.order().tenant(), Function.identity())),
                tenants.overseeing(ids),
                accesses.blockedIn(accountsOf(shown)));
    }

    private static Map<TenantId, TenantAdministrator> accountsOf(List<Tenant> shown) {
        return shown.stream()
                .filter(tenant -> tenant.administrator() != null)
                .collect(toMap(Tenant::id, tenant -> Objects.requireNonNull(tenant.administrator())));
    }

    private TenantRow row(Versioned<Tenant> tenant, Context context) {
        Tenant it = tenant.state();
        var profile = it.profile();
        var above = Lineage.above(profile.overseer(), id -> Optional.ofNullable(context.offices.get(id)));
        boolean isBeingSetUp = Optional.ofNullable(context.onboardings.get(it.id()))
                .filter(flow -> !flow.state().isEnded())
                .isPresent();
        return new TenantRow(
                it.id(),
                profile.name(),
                profile.kind(),
                profile.unitType(),
                profile.titles().stream().sorted().toList(),
                profile.titlePeriods(),
                profile.overseer(),
                above.offices().stream()
                        .findFirst()
                        .map(office -> office.profile().name())
                        .orElse(null),
                it.state(),
                administrator(it, context),
                actions.on(it, above, isBeingSetUp, context.overseeing.contains(it.id())),
                tenant.version());
    }

    private static @Nullable AdministratorLine administrator(Tenant it, Context context) {
        var account = it.administrator();
        if (account != null) {
            boolean isBlocked = context.blocked.contains(it.id());
            return new AdministratorLine(
                    account.account(),
                    account.username(),
                    account.displayName(),
                    isBlocked ? AccountState.BLOCKED : AccountState.OPEN);
        }
        return Optional.ofNullable(context.onboardings.get(it.id()))
                .map(Flow::order)
                .map(FlowOrder::requiredApplication)
                .map(application -> named(application.administrator(), it.state()))
                .orElse(null);
    }

    private static AdministratorLine named(Administrator person, TenantState state) {
        var account = state == TenantState.PROVISIONING ? AccountState.NOT_OPENED : AccountState.UNKNOWN;
        return new AdministratorLine(null, person.username(), person.displayName(), account);
    }
}
