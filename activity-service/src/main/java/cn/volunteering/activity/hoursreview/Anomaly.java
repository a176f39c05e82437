package cn.volunteering.activity.hoursreview;

/** An anomaly of an attendance. It warns the reviewer and decides nothing. */
public enum Anomaly {
    /** The volunteer did not sign up. */
    WITHOUT_SIGNUP,
    /** The check-out was forgotten, or the person is still there: it counts zero until attested. */
    OPEN,
    /** Less than a whole minute. */
    ZERO_MINUTES,
    /** Many people arrived in the same minute. */
    MANY_IN_SAME_MINUTE,
    /** Longer than the planned activity. */
    LONGER_THAN_ACTIVITY,
    /** An organiser replaced a measured or a rejected time; the trail shows what it was. */
    CORRECTED,
    /** The same person was elsewhere at the same time. */
    OVERLAPPING
}
