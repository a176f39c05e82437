package cn.volunteering.activity.roster;

/** Where a volunteer stands in volunteer-service. Only an {@link #ACTIVE} one may sign up and serve. */
public enum VolunteerState {
    APPLIED,
    REGISTERED,
    ACTIVE,
    SUSPENDED,
    LEFT
}
