package cn.volunteering.activity.hoursreview;

/** What makes an attendance look odd. It warns the reviewer and decides nothing. */
public enum Anomaly {
    /** Nobody signed up for it. */
    WITHOUT_SIGNUP,
    /** The check-out was forgotten, or the person is still there: counts zero until attested. */
    OPEN,
    /** Not a single whole minute. */
    ZERO_MINUTES,
    /** Many came in the very same minute. */
    MANY_IN_SAME_MINUTE,
    /** Longer than the activity was planned. */
    LONGER_THAN_ACTIVITY,
    /** The same person was elsewhere at the same time. */
    OVERLAPPING
}
