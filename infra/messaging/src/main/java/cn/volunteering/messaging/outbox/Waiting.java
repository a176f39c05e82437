package cn.volunteering.messaging.outbox;

import java.util.List;

/**
 * The waiting events of one aggregate, in order.
 *
 * @param version the version of the aggregate at which its outbox holds exactly these events
 */
public record Waiting(String aggregate, long version, List<PendingEvent> events) {

    public Waiting {
        events = List.copyOf(events);
    }
}
