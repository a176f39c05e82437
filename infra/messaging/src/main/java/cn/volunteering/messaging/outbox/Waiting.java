package cn.volunteering.messaging.outbox;

import java.util.List;

/**
 * The events that wait in one aggregate, in order.
 *
 * @param version of the aggregate that has just these events in its outbox
 */
public record Waiting(String aggregate, long version, List<PendingEvent> events) {

    public Waiting {
        events = List.copyOf(events);
    }
}
