package cn.volunteering.messaging;

/** A bean whose aggregates publish events. */
@FunctionalInterface
public interface PublishedEvents {

    /** Returns the published types with their topic. */
    EventTypes events();
}
