package cn.volunteering.activity.attendance;

import cn.volunteering.activity.schedule.Activity;
import java.time.LocalDate;
import java.util.List;

/** Knows the rule for forgotten check-outs, by the policy of the bound tenant. */
@FunctionalInterface
public interface ForcedCheckOuts {

    /** Returns the rule in force on the day of an activity. */
    ForcedCheckOut on(LocalDate day);

    /** Returns the rule for an activity. */
    default ForcedCheckOut at(Activity activity) {
        return on(activity.plan().time().day());
    }

    /** Returns the attendances of an activity as they are reviewed. */
    default List<Attendance> applied(List<Attendance> attendances, Activity activity) {
        var rule = at(activity);
        return attendances.stream().map(each -> rule.applied(each, activity)).toList();
    }
}
