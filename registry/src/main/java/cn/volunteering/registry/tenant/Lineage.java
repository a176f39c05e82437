package cn.volunteering.registry.tenant;

import cn.volunteering.domain.Refusal;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantKind;
import cn.volunteering.tenancy.TenantState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The offices above a tenant, nearest first, up to the top of its tree. Empty if nobody oversees it, or if the named
 * overseer does not exist.
 */
public record Lineage(List<Tenant> offices) {

    private static final Set<TenantState> ABLE_TO_OVERSEE = Set.of(TenantState.PROVISIONING, TenantState.ACTIVE);

    public Lineage {
        offices = List.copyOf(offices);
    }

    /** Returns the lineage of a tenant that nobody oversees. */
    public static Lineage none() {
        return new Lineage(List.of());
    }

    /** Follows the overseers upwards. Offices that oversee each other count once. */
    public static Lineage above(@Nullable TenantId overseer, Function<TenantId, Optional<Tenant>> offices) {
        var found = new LinkedHashMap<TenantId, Tenant>();
        var next = Optional.ofNullable(overseer).flatMap(offices);
        while (next.isPresent() && !found.containsKey(next.get().id())) {
            var office = next.get();
            found.put(office.id(), office);
            next = Optional.ofNullable(office.profile().overseer()).flatMap(offices);
        }
        return new Lineage(List.copyOf(found.values()));
    }

    /** Returns the ids of the offices, nearest first. */
    public List<TenantId> ids() {
        return offices.stream().map(Tenant::id).toList();
    }

    /** Returns why the tenant cannot be placed below this lineage; empty if it can. */
    Optional<Refusal> refusalFor(TenantId id, TenantProfile profile) {
        if (profile.overseer() == null) {
            return Optional.empty();
        }
        if (profile.overseer().equals(id) || ids().contains(id)) {
            return refusal("overseer-cycle", "主管文明办不能是本租户，也不能由本租户主管");
        }
        return offices.stream()
                .findFirst()
                .map(Lineage::refusalOf)
                .orElseGet(() -> refusal("overseer-unknown", "主管文明办不存在"));
    }

    private static Optional<Refusal> refusalOf(Tenant overseer) {
        if (overseer.profile().kind() != TenantKind.OFFICE) {
            return refusal("overseer-not-an-office", "主管租户不是文明办");
        }
        if (!ABLE_TO_OVERSEE.contains(overseer.state())) {
            return refusal("overseer-not-active", "主管文明办当前状态不允许：" + StateNames.of(overseer.state()));
        }
        return Optional.empty();
    }

    private static Optional<Refusal> refusal(String code, String message) {
        return Optional.of(Refusal.of(code, message));
    }
}
