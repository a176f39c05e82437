package cn.volunteering.activity.schedule;

/** Where an activity stands. */
public enum ActivityState {
    /** Being prepared; volunteers do not see it. */
    PLANNED,
    /** Open for sign-up. */
    RECRUITING,
    /** Taking place: check-in and check-out work. */
    RUNNING,
    /** Over; who forgot to check out is entered by the roll. */
    ENDED,
    /** A second person is going through the hours. */
    HOURS_REVIEW,
    /** Finished for good. */
    CLOSED,
    /** Called off before it began. */
    CANCELLED
}
