package cn.volunteering.registry.flow;

/** Schedules a flow to run soon, on another thread. */
@FunctionalInterface
public interface FlowSchedule {

    /** Runs the flow as soon as a thread is free. Returns at once. */
    void wake(FlowId flow);
}
