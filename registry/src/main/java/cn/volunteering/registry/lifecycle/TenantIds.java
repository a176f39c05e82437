package cn.volunteering.registry.lifecycle;

import cn.volunteering.domain.Refusal;
import cn.volunteering.registry.flow.Flow;
import cn.volunteering.registry.flow.FlowState;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantState;
import java.util.Optional;

/** Decides which ids a new tenant may have: those that no tenant was ever open under. */
final class TenantIds {

    static final Refusal TAKEN = Refusal.of("tenant-id-taken", "该租户编号已被使用");

    private static final Refusal BEING_FREED = Refusal.of("tenant-being-removed", "该租户编号上一次的开通正在撤销，请稍后再试");

    private TenantIds() {}

    /**
     * Returns why the id cannot be used now.
     *
     * @param state of the tenant with this id, if one was recorded
     * @param onboarding the latest onboarding under this id
     * @param deletion the latest deletion under this id
     */
    static Optional<Refusal> objection(
            TenantId id, Optional<TenantState> state, Optional<Flow> onboarding, Optional<Flow> deletion) {
        if (ReservedIds.contains(id)) {
            return Optional.of(TAKEN);
        }
        if (onboarding.isEmpty()) {
            return state.map(_ -> TAKEN);
        }
        if (onboarding.get().state() != FlowState.UNDONE) {
            return Optional.of(TAKEN);
        }
        boolean removed =
                deletion.filter(flow -> flow.state() == FlowState.COMPLETED).isPresent()
                        && state.filter(it -> it != TenantState.DELETED).isEmpty();
        return removed ? Optional.empty() : Optional.of(BEING_FREED);
    }
}
