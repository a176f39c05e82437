package cn.volunteering.reporting.facts;

/** The two axes of an organisation, NX-02: everyone has one section and may have one branch. */
public enum Axis {
    /** 处室（单位）. */
    SECTION,
    /** 党支部. */
    BRANCH
}
