package cn.volunteering.activity.photos;

import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.domain.PlatformCalendar;
import java.time.LocalDate;

/** How many photos an activity needs at least (NX-54), by the policies of the bound tenant. */
@FunctionalInterface
public interface PhotoMinimum {

    /** Returns the number for activities of the day. */
    long on(LocalDate day);

    /** Returns how many an activity still lacks. */
    default int missing(Activity activity, long photos) {
        long minimum = on(PlatformCalendar.dayOf(activity.plan().endsAt()));
        return Math.toIntExact(Math.max(0, minimum - photos));
    }
}
