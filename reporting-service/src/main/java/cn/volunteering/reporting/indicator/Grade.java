package cn.volunteering.reporting.indicator;

/** How much of its target a part of the volunteer block has reached (QH-14). */
public enum Grade {
    /** The target. */
    A,
    /** Most of the target. */
    B,
    /** A part of the target. */
    C,
    /** Less than that. */
    NONE
}
