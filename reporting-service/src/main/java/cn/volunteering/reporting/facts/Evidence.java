package cn.volunteering.reporting.facts;

/** What the minutes of a service rest on. */
public enum Evidence {
    /** Check-in and check-out by token. */
    MEASURED,
    /** The organiser's roll. */
    ATTESTED,
    /** The volunteer's own claim with proof. */
    CLAIMED
}
