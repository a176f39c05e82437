package cn.volunteering.messaging.outbox;

import java.util.List;

/**
 * The sent part of the events that waited in an aggregate.
 *
 * @param count the number of acknowledged events, from the first
 */
record Sent(Waiting waiting, int count) {

    boolean isWhole() {
        return count == waiting.events().size();
    }

    /** Returns the ids of the sent events. */
    List<String> events() {
        return waiting.events().stream().limit(count).map(PendingEvent::id).toList();
    }
}
