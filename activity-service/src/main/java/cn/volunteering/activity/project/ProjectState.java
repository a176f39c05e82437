package cn.volunteering.activity.project;

/** The state of a project's filing (报备). */
public enum ProjectState {
    /** Being written. */
    DRAFT,
    /** With the committee; nothing can be changed. */
    FILED,
    /** Accepted by the committee: its activities may recruit. */
    ACCEPTED,
    /** Returned with a reason, to be changed and filed again. */
    RETURNED
}
