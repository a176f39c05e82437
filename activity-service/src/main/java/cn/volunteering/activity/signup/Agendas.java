package cn.volunteering.activity.signup;

import cn.volunteering.activity.roster.VolunteerId;
import java.time.LocalDate;
import java.util.List;

/** What is asked of the agendas of the bound tenant. */
public interface Agendas {

    /** What the volunteer has agreed to do from the given day on, without what was called off since. */
    List<Engagement> upcoming(VolunteerId volunteer, LocalDate from);
}
