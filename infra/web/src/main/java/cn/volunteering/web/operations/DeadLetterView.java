package cn.volunteering.web.operations;

import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.deadletter.DeadLetter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter with its content.
 *
 * @param key the key of the record
 * @param headers all text headers of the record
 * @param payload the record as text
 * @param allowedActions what the caller may do now
 */
record DeadLetterView(
        String id,
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
        DeadLetter.State state,
        List<String> allowedActions) {

    static DeadLetterView of(Versioned<DeadLetter> letter, List<String> allowedActions) {
        DeadLetter it = letter.state();
        return new DeadLetterView(
                letter.id(),
                it.topic(),
                it.group(),
                it.tenant(),
                it.eventId(),
                it.eventType(),
                it.reason(),
                it.message(),
                it.failedAt(),
                it.cycles(),
                it.key(),
                it.headers(),
                it.payload(),
                it.state(),
                allowedActions);
    }
}
