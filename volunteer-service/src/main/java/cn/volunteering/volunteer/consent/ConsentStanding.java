package cn.volunteering.volunteer.consent;

/** How a person stands to one consent now. */
public enum ConsentStanding {
    /** Given to the current text. */
    GIVEN,
    /** Given to an earlier text; it covers only what that text says, and the person is asked again. */
    OUTDATED,
    WITHDRAWN,
    /** Never given. */
    NONE
}
