package cn.volunteering.activity.attendance;

/** What stands behind an attendance, strongest first. */
public enum Evidence {
    /** In and out by token (信用时长). */
    MEASURED,
    /** The organiser's roll (荣誉时长). */
    ATTESTED,
    /** The volunteer's own claim with proof. */
    CLAIMED
}
