package cn.volunteering.activity.schedule;

/** The state of an activity. */
public enum ActivityState {
    /** Being prepared; volunteers do not see it. */
    PLANNED,
    /** Open for sign-up. */
    RECRUITING,
    /** Taking place: check-in and check-out work. */
    RUNNING,
    /** Over; the organiser's roll adds anyone who forgot to check out. */
    ENDED,
    /** A second person is reviewing the hours. */
    HOURS_REVIEW,
    /** Closed for good. */
    CLOSED,
    /** Cancelled before the start. */
    CANCELLED
}
