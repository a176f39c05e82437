package cn.volunteering.activity.insignia;

import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.domain.PlatformCalendar;
import java.time.LocalDate;

/** How soon insignia are to be returned after an activity (及时归还, NX-27), by the policies of the bound tenant. */
@FunctionalInterface
public interface ReturnTerm {

    /** Returns the days that are given after an activity that ends on the day. */
    long daysAfter(LocalDate day);

    /** Returns the last day in time. */
    default LocalDate dueOn(Activity activity) {
        var end = PlatformCalendar.dayOf(activity.plan().endsAt());
        return end.plusDays(daysAfter(end));
    }

    /** Returns whether pieces are out although the last day in time is over. */
    default boolean isOverdue(InsigniaSlip slip, Activity activity, LocalDate today) {
        return slip.isOut() && today.isAfter(dueOn(activity));
    }
}
