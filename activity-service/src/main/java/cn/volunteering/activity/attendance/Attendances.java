package cn.volunteering.activity.attendance;

import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.ActivityId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Queries the attendances of the bound tenant. */
public interface Attendances {

    /** Returns all attendances at the given activity, in order of arrival. */
    List<Attendance> at(ActivityId activity);

    /** Returns all attendances of the given volunteers that began on the given day. */
    List<Attendance> of(Collection<VolunteerId> volunteers, LocalDate day);

    /** Finds the attendance at which the given volunteer is on site now. */
    Optional<Attendance> onSite(VolunteerId volunteer);
}
