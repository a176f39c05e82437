package cn.volunteering.registry.flow;

/** Lets a flow run soon, on a thread of its own. */
@FunctionalInterface
public interface FlowSchedule {

    /** Runs the flow as soon as a thread is free. Returns at once. */
    void wake(FlowId flow);
}
