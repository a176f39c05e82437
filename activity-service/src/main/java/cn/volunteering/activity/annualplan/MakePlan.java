package cn.volunteering.activity.annualplan;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.BranchId;
import cn.volunteering.activity.roster.OrgUnits;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.Versioned;
import java.util.List;
import java.util.Optional;

/** Drafts, revises and adopts annual plans. */
public final class MakePlan {

    private final Aggregates<AnnualPlan> plans;
    private final OrgUnits units;
    private final PlatformCalendar calendar;

    public MakePlan(Aggregates<AnnualPlan> plans, OrgUnits units, PlatformCalendar calendar) {
        this.plans = plans;
        this.units = units;
        this.calendar = calendar;
    }

    /**
     * Drafts the first edition; refused if the section or branch is not known.
     *
     * @throws cn.volunteering.domain.AlreadyExistsException if the owner has a plan for the year
     */
    public Versioned<AnnualPlan> draft(PlanOwner owner, int year, List<PlanItem> items, AccountId by) {
        var id = AnnualPlanId.fresh();
        return plans.insert(
                id.value(),
                Decision.unless(missing(owner), () -> AnnualPlan.draft(id, owner, year, items, signed(by))));
    }

    private Optional<Refusal> missing(PlanOwner owner) {
        String unit = owner.unitId();
        if (unit == null) {
            return Optional.empty();
        }
        return switch (owner.kind()) {
            case UNIT -> Optional.empty();
            case SECTION -> units.missingSections(List.of(new SectionId(unit)));
            case BRANCH -> units.missingBranches(List.of(new BranchId(unit)));
        };
    }

    /** Revises the plan that the caller has seen. */
    public Versioned<AnnualPlan> revise(Versioned<AnnualPlan> seen, List<PlanItem> items, AccountId by) {
        return plans.save(seen, seen.state().revise(items, signed(by)));
    }

    /** Adopts the draft that the caller has seen. */
    public Versioned<AnnualPlan> adopt(Versioned<AnnualPlan> seen, AccountId by) {
        return plans.save(seen, seen.state().adopt(signed(by)));
    }

    /** Drops the draft that the caller has seen; an adopted edition stays. */
    public Versioned<AnnualPlan> dropDraft(Versioned<AnnualPlan> seen) {
        return plans.save(seen, seen.state().dropDraft());
    }

    /** Deletes a plan of which no edition was adopted. */
    public void discard(Versioned<AnnualPlan> seen) {
        seen.state().discard().orThrow();
        plans.remove(seen);
    }

    private Signature signed(AccountId by) {
        return new Signature(by, calendar.now());
    }
}
