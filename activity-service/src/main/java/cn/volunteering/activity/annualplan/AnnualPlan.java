package cn.volunteering.activity.annualplan;

import cn.volunteering.activity.roster.Signature;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RegisterRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The plan of a year (年度计划, QH-08): how many activities, in which quarter and under which theme. A section, a branch and the
 * unit have one plan each for a year. A change of an adopted plan is a new edition; until that is adopted, the earlier one
 * stays in force.
 *
 * @param editions the latest last; at least one, of which only the last may be a draft
 */
public record AnnualPlan(AnnualPlanId id, PlanOwner owner, int year, PlanState state, List<Edition> editions)
        implements RegisterRecord {

    public AnnualPlan {
        editions = List.copyOf(editions);
    }

    /** Drafts the first edition. */
    public static Decision<AnnualPlan> draft(
            AnnualPlanId id, PlanOwner owner, int year, List<PlanItem> items, Signature by) {
        return Decision.unless(
                owner.objection(),
                () -> Decision.accepted(
                        new AnnualPlan(id, owner, year, PlanState.DRAFT, List.of(new Edition(1, items, by, null)))));
    }

    /** Replaces the items of the draft, or drafts the next edition of an adopted plan. */
    public Decision<AnnualPlan> revise(List<PlanItem> items, Signature by) {
        var next = new ArrayList<>(editions);
        if (latest().isDraft()) {
            next.removeLast();
        }
        next.add(new Edition(next.size() + 1, items, by, null));
        return Decision.accepted(new AnnualPlan(id, owner, year, PlanState.DRAFT, next));
    }

    /** Adopts the draft. Repeating it changes nothing. */
    public Decision<AnnualPlan> adopt(Signature by) {
        var last = latest();
        if (!last.isDraft()) {
            return Decision.accepted(this);
        }
        var next = new ArrayList<>(editions);
        next.set(next.size() - 1, new Edition(last.number(), last.items(), last.drafted(), by));
        return Decision.accepted(new AnnualPlan(id, owner, year, PlanState.ADOPTED, next));
    }

    /** Drops the draft of a later edition, so that the adopted one stays; the first edition goes with its plan. */
    public Decision<AnnualPlan> dropDraft() {
        if (!latest().isDraft()) {
            return Decision.refused("plan-adopted", "已通过的计划不能删除，可以修订");
        }
        return inForce().isEmpty()
                ? Decision.refused(Refusal.of("plan-first-edition", "计划的第一稿请连同计划一并删除"))
                : Decision.accepted(
                        new AnnualPlan(id, owner, year, PlanState.ADOPTED, editions.subList(0, editions.size() - 1)));
    }

    /** Returns the plan if it can be deleted: no edition was ever adopted. */
    public Decision<AnnualPlan> discard() {
        return inForce().isEmpty() ? Decision.accepted(this) : Decision.refused("plan-adopted", "已通过的计划不能删除，可以修订");
    }

    /** Returns the latest edition, adopted or not. */
    public Edition latest() {
        return editions.getLast();
    }

    /** Returns the latest adopted edition. */
    public Optional<Edition> inForce() {
        return editions.reversed().stream()
                .filter(edition -> !edition.isDraft())
                .findFirst();
    }

    /** Returns an edition by its number. */
    public Optional<Edition> edition(int number) {
        return editions.stream().filter(edition -> edition.number() == number).findFirst();
    }

    @Override
    public Optional<String> naturalKey() {
        return Optional.of(year + "/" + owner.key());
    }
}
