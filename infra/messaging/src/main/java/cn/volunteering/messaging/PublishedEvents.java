package cn.volunteering.messaging;

/** A bean whose aggregates publish events. */
@FunctionalInterface
public interface PublishedEvents {

    /** The types it publishes, and their topic. */
    EventTypes events();
}
