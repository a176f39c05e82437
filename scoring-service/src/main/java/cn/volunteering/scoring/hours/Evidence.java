package cn.volunteering.scoring.hours;

/** The grade of proof of a service record. */
public enum Evidence {
    /** Checked in and out by token. */
    MEASURED,
    /** On the roll of the organiser. */
    ATTESTED,
    /** The volunteer's own claim with a proof. */
    CLAIMED
}
