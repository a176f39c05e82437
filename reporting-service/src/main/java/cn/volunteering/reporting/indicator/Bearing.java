package cn.volunteering.reporting.indicator;

/** What follows from a verdict. */
public enum Bearing {
    /** It decides whether the unit complies. */
    COMPLIANCE,
    /** It is only published (NX-17, NX-43), so it never fails. */
    REPORT,
    /** It says who may be chosen (NX-70). People make the choice, and nobody fails. */
    ELIGIBILITY
}
