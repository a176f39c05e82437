package cn.volunteering.reporting.indicator;

/** What an indicator says about a subject. */
public enum Outcome {
    /** The threshold is reached. */
    PASS,
    /** The threshold is missed, and the period is over. */
    FAIL,
    /** The threshold is not reached yet, and there is still time; or it is missed and is only published, not judged. */
    WARN,
    /** A basis is missing or zero. Never counts as reached. */
    NOT_ASSESSABLE
}
