package cn.volunteering.activity.signup;

import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.ActivityId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Queries the agendas of the bound tenant. */
public interface Agendas {

    /** Returns the activities of the given engagements that have been cancelled. */
    Set<ActivityId> calledOff(Collection<Engagement> engagements);

    /** Returns the volunteer's commitments from the given day on, without cancelled activities. */
    List<Engagement> upcoming(VolunteerId volunteer, LocalDate from);
}
