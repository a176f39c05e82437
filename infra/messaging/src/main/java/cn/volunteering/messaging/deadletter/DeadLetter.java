package cn.volunteering.messaging.deadletter;

import cn.volunteering.domain.Decision;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record that one consumer group could not handle.
 *
 * @param topic the published topic it came from
 * @param group the consumer group that could not handle it
 * @param tenant the tenant in its header, if any
 * @param eventId the event id in its header, if any
 * @param eventType the event type in its header, if any
 * @param reason stable code of the cause
 * @param message description of the cause
 * @param cycles how often it has been put back
 * @param key the key of the record
 * @param headers all text headers of the record
 * @param payload the record as text
 */
public record DeadLetter(
        String topic,
        String group,
        @Nullable String tenant,
        @Nullable String eventId,
        @Nullable String eventType,
        String reason,
        String message,
        Instant failedAt,
        int cycles,
        @Nullable String key,
        Map<String, String> headers,
        String payload,
        State state) {

    /** How often a record may be put back; after that it can only be discarded. */
    public static final int MAX_CYCLES = 3;

    /** The state of a dead letter. */
    public enum State {
        OPEN,
        REDRIVEN,
        DISCARDED
    }

    /** Marks the record as put back for its group. */
    public Decision<DeadLetter> redriven() {
        if (state != State.OPEN) {
            return Decision.refused("dead-letter-not-open", "该记录已经处理过");
        }
        if (cycles >= MAX_CYCLES) {
            return Decision.refused("dead-letter-cycle-limit", "该记录已多次重投仍失败，只能排查后丢弃");
        }
        return Decision.accepted(in(State.REDRIVEN));
    }

    /** Marks the record as given up. */
    public Decision<DeadLetter> discarded() {
        return state == State.OPEN
                ? Decision.accepted(in(State.DISCARDED))
                : Decision.refused("dead-letter-not-open", "该记录已经处理过");
    }

    private DeadLetter in(State next) {
        return new DeadLetter(
                topic, group, tenant, eventId, eventType, reason, message, failedAt, cycles, key, headers, payload,
                next);
    }
}
