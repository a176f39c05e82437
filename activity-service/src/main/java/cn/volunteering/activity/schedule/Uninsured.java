package cn.volunteering.activity.schedule;

import cn.volunteering.activity.roster.Covers;
import cn.volunteering.activity.roster.VolunteerId;
import java.util.List;

/** Finds the participants of a high-risk activity who have no accident insurance on its day (条例 17). */
public record Uninsured(Places places, Covers covers) {

    /** Returns them in the order of sign-up; empty if the risk is not high. */
    public List<VolunteerId> among(Activity activity) {
        if (activity.plan().riskLevel() != RiskLevel.HIGH) {
            return List.of();
        }
        var insured = covers.inForceOn(activity.plan().time().day());
        return places.participants(activity).stream()
                .filter(each -> !insured.contains(each))
                .toList();
    }
}
