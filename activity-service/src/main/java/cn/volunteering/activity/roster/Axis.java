package cn.volunteering.activity.roster;

/** The two axes on which an agency is organised: sections (处室) and party branches (党支部). */
public enum Axis {
    SECTION,
    BRANCH
}
