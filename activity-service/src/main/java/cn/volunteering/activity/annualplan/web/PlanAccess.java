package cn.volunteering.activity.annualplan.web;

import cn.volunteering.activity.annualplan.AnnualPlan;
import cn.volunteering.activity.annualplan.PlanOwner;
import cn.volunteering.activity.roster.Reach;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.web.CurrentReach;
import cn.volunteering.domain.NotFoundException;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import java.util.List;
import org.springframework.stereotype.Component;

/** The caller's access to annual plans. One out of the caller's reach looks like one that does not exist. */
@Component
class PlanAccess {

    private final AggregateStore<AnnualPlan> plans;
    private final CurrentReach reach;

    PlanAccess(AggregateStore<AnnualPlan> plans, CurrentReach reach) {
        this.plans = plans;
        this.reach = reach;
    }

    /**
     * Returns a plan of the unit, or of a section for which the caller acts; the committee sees all.
     *
     * @throws NotFoundException if it does not exist or is out of reach
     */
    Versioned<AnnualPlan> seen(String id) {
        return plans.find(id)
                .filter(found -> found.state().owner().kind() == PlanOwner.Kind.UNIT
                        || mayWrite(found.state().owner()))
                .orElseThrow(() -> new NotFoundException("annual-plans", id));
    }

    /** Returns a plan that the caller may write. */
    Versioned<AnnualPlan> written(String id) {
        return plans.find(id)
                .filter(found -> mayWrite(found.state().owner()))
                .orElseThrow(() -> new NotFoundException("annual-plans", id));
    }

    /**
     * Requires the caller to write plans for the owner.
     *
     * @throws RefusedException if a liaison does not act for it
     */
    PlanOwner requireOwn(PlanOwner owner) {
        if (!mayWrite(owner)) {
            throw new RefusedException(Refusal.of("plan-outside-section", "联络员只能编制本处室的计划"));
        }
        return owner;
    }

    boolean mayWrite(PlanOwner owner) {
        return switch (reach.orNowhere()) {
            case Reach.Everywhere() -> true;
            case Reach.Nowhere() -> false;
            case Reach.Sections some ->
                owner.kind() == PlanOwner.Kind.SECTION
                        && owner.unitId() != null
                        && some.includesAny(List.of(new SectionId(owner.unitId())));
        };
    }
}
