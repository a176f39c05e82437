package cn.volunteering.registry.flow;

/** The state of a flow. */
public enum FlowState {
    /** A step is running, or due. */
    RUNNING,
    /** The current step is waiting for answers of services. */
    WAITING,
    /** A step failed too often; an operator must resume or undo the flow. */
    FAILED,
    /** All steps are done. */
    COMPLETED,
    /** Abandoned; a deletion removes everything the flow had set up. */
    UNDONE;

    /** Returns whether the flow has ended. */
    public boolean isEnded() {
        return this == COMPLETED || this == UNDONE;
    }
}
