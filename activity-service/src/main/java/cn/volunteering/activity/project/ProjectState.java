package cn.volunteering.activity.project;

/** Where a project stands on its way through the filing (报备). */
public enum ProjectState {
    /** Being written. */
    DRAFT,
    /** Handed to the committee, nothing can be changed. */
    FILED,
    /** Taken by the committee: its activities may recruit. */
    ACCEPTED,
    /** Given back with a reason, to be changed and filed again. */
    RETURNED
}
