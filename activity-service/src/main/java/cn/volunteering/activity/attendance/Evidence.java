package cn.volunteering.activity.attendance;

/** The evidence of an attendance, strongest first. */
public enum Evidence {
    /** Check-in and check-out by token (信用时长). */
    MEASURED,
    /** The organiser's roll (荣誉时长). */
    ATTESTED,
    /** The volunteer's own claim with proof, for service that a community organised. */
    CLAIMED
}
