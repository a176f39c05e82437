package cn.volunteering.activity.roster;

/** The state of a volunteer in volunteer-service. Only an {@link #ACTIVE} one may sign up and serve. */
public enum VolunteerState {
    APPLIED,
    REGISTERED,
    ACTIVE,
    SUSPENDED,
    LEFT
}
