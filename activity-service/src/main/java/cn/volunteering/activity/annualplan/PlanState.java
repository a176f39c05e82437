package cn.volunteering.activity.annualplan;

/** The state of the latest edition of a plan. */
public enum PlanState {
    /** Being written; an earlier edition may be in force. */
    DRAFT,
    /** Adopted by the committee and in force. */
    ADOPTED
}
