package cn.volunteering.activity.schedule;

/** What an activity is to a policy, which may leave some natures out of the figures. */
public enum Nature {
    /** Service to others, organised here. */
    ORDINARY,
    /** Cleaning one's own workplace, 门前三包, or work in duty time (QH-37, NX-42, NX-48). */
    OWN_DUTY,
    /** Organised by a community (NX-44). */
    COMMUNITY
}
