package cn.volunteering.activity.signup;

import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.ActivityId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What is asked of the agendas of the bound tenant. */
public interface Agendas {

    /** The activities among those of the given engagements that were cancelled since. */
    Set<ActivityId> calledOff(Collection<Engagement> engagements);

    /** What the volunteer has agreed to do from the given day on, without what was called off since. */
    List<Engagement> upcoming(VolunteerId volunteer, LocalDate from);
}
