package cn.volunteering.activity.annualplan.web;

import cn.volunteering.activity.annualplan.AnnualPlan;
import cn.volunteering.activity.annualplan.AnnualPlanId;
import cn.volunteering.activity.annualplan.Edition;
import cn.volunteering.activity.annualplan.PlanItem;
import cn.volunteering.activity.annualplan.PlanOwner;
import cn.volunteering.activity.annualplan.PlanState;
import cn.volunteering.activity.roster.NameBook;
import cn.volunteering.activity.web.SignatureView;
import cn.volunteering.domain.Versioned;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An annual plan as shown.
 *
 * @param unitName the name of the section or branch; {@code null} for the plan of the unit, or until it is known here
 * @param inForce the number of the edition in force, if one was adopted
 * @param editions the latest last
 * @param allowedActions what the caller may do now
 */
record AnnualPlanView(
        AnnualPlanId id,
        int year,
        PlanOwner.Kind owner,
        @Nullable String unitId,
        @Nullable String unitName,
        PlanState state,
        @Nullable Integer inForce,
        List<EditionView> editions,
        List<String> allowedActions,
        long version) {

    /** An edition with the names of people. */
    record EditionView(
            int number,
            List<PlanItem> items,
            @Nullable SignatureView drafted,
            @Nullable SignatureView adopted) {

        static EditionView of(Edition edition, NameBook names) {
            return new EditionView(
                    edition.number(),
                    edition.items(),
                    SignatureView.of(edition.drafted(), names),
                    SignatureView.of(edition.adopted(), names));
        }
    }

    static AnnualPlanView of(Versioned<AnnualPlan> plan, NameBook names, List<String> allowedActions) {
        var it = plan.state();
        var unit = it.owner().unitId();
        return new AnnualPlanView(
                it.id(),
                it.year(),
                it.owner().kind(),
                unit,
                unit == null ? null : names.units().get(unit),
                it.state(),
                it.inForce().map(Edition::number).orElse(null),
                it.editions().stream().map(each -> EditionView.of(each, names)).toList(),
                allowedActions,
                plan.version());
    }
}
