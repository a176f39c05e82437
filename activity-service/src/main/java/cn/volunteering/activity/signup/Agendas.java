package cn.volunteering.activity.signup;

import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.ActivityId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Queries the agendas of the bound tenant. */
public interface Agendas {

    /**
     * Returns the activities of the given engagements that no longer take the agreed time: cancelled, ended, or moved to
     * another time.
     */
    Set<ActivityId> freed(Collection<Engagement> engagements);

    /** Returns the commitments of the given volunteers to an activity that were not withdrawn, on whatever day. */
    Map<VolunteerId, Engagement> engagements(Collection<VolunteerId> volunteers, ActivityId activity);

    /** Returns the volunteer's commitments from the given day on that still take their time, by start. */
    List<Engagement> upcoming(VolunteerId volunteer, LocalDate from);

    /** Returns all of the volunteer's commitments from the given day on that were not withdrawn, by start. */
    List<Engagement> standing(VolunteerId volunteer, LocalDate from);

    /** Returns the volunteer's commitments before the given day that were not withdrawn, the latest first. */
    List<Engagement> earlier(VolunteerId volunteer, LocalDate before);

    /** Returns the agendas of the given volunteers on a day; without those who have nothing on it. */
    Map<VolunteerId, Agenda> on(LocalDate day, Collection<VolunteerId> volunteers);

    /** Returns the invitations to an activity, the latest of each volunteer, in the order in which they were made. */
    List<Invited> invitationsTo(ActivityId activity);

    /** Returns the invitations of a volunteer for the given day and later ones, by day. */
    List<Invitation> invitationsOf(VolunteerId volunteer, LocalDate from);
}
