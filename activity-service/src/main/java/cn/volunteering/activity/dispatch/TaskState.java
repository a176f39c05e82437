package cn.volunteering.activity.dispatch;

/** How far a section has come with a task. */
public enum TaskState {
    /** Awaits the section's answer. */
    ISSUED,
    /** The section takes it on. */
    ACCEPTED,
    /** The section does not take it on, with a reason. The committee may release it; the section may still accept. */
    OBJECTED,
    /** The committee has taken note of the objection. */
    RELEASED,
    /** Carried out as an activity. */
    EXECUTED,
    /** Carried out and reported. */
    REPORTED
}
