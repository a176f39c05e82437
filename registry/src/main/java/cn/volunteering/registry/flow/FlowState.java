package cn.volunteering.registry.flow;

/** Where a flow stands. */
public enum FlowState {
    /** A step is running, or due. */
    RUNNING,
    /** The current step needs answers of services that have not all come yet. */
    WAITING,
    /** A step failed too often; an operator resumes or undoes the flow. */
    FAILED,
    /** All steps are done. */
    COMPLETED,
    /** Given up; what it had set up is removed by a deletion. */
    UNDONE;

    /** Whether nothing more happens in the flow. */
    public boolean isEnded() {
        return this == COMPLETED || this == UNDONE;
    }
}
