package cn.volunteering.activity.attendance;

import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.ActivityId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What is asked of the attendances of the bound tenant. */
public interface Attendances {

    /** All attendances at the given activity, in the order of coming. */
    List<Attendance> at(ActivityId activity);

    /** All attendances of the given volunteers that began on the given day. */
    List<Attendance> of(Collection<VolunteerId> volunteers, LocalDate day);

    /** Where the given volunteer is on site now. */
    Optional<Attendance> onSite(VolunteerId volunteer);
}
