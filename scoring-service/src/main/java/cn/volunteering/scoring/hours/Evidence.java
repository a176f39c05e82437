package cn.volunteering.scoring.hours;

/** How well a record of service is proven. */
public enum Evidence {
    /** Checked in and out by token. */
    MEASURED,
    /** On the roll of the organiser. */
    ATTESTED,
    /** The volunteer's own claim with a proof. */
    CLAIMED
}
