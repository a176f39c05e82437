package cn.volunteering.reporting.facts;

/** The two axes of an organisation (NX-02): everyone belongs to one section and may belong to one branch. */
public enum Axis {
    /** 处室（单位）. */
    SECTION,
    /** 党支部. */
    BRANCH
}
