package cn.volunteering.activity.schedule;

import cn.volunteering.activity.vocabulary.TermKind;
import cn.volunteering.domain.Refusal;
import java.time.LocalDate;
import java.util.Optional;

/** Whether a plan must say whom or what it cares for (三关爱, QH-18), by the policy of the bound tenant. */
@FunctionalInterface
public interface CareTerms {

    /** What follows when a plan has no term of care. */
    enum Requirement {
        /** The plan is accepted; the activity appears on a line of its own in the totals. */
        LISTED,
        /** The plan is refused. */
        REQUIRED
    }

    /** Returns what is required of activities on the day. */
    Requirement on(LocalDate day);

    /** Returns why the plan is refused; empty if it is not. */
    default Optional<Refusal> objection(ActivityPlan plan) {
        boolean cares = plan.themes().stream().anyMatch(theme -> theme.id().isOf(TermKind.CARE));
        return cares || on(plan.time().day()) == Requirement.LISTED
                ? Optional.empty()
                : Optional.of(Refusal.of("activity-care-missing", "按本单位政策，活动须至少选择一项“三关爱”"));
    }
}
