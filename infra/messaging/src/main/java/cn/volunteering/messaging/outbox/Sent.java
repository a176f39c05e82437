package cn.volunteering.messaging.outbox;

import java.util.List;

/**
 * What was sent of the events that waited in an aggregate.
 *
 * @param count how many were acknowledged, from the first
 */
record Sent(Waiting waiting, int count) {

    boolean isWhole() {
        return count == waiting.events().size();
    }

    /** The ids of the events that were sent. */
    List<String> events() {
        return waiting.events().stream().limit(count).map(PendingEvent::id).toList();
    }
}
