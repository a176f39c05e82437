package cn.volunteering.web.operations;

import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.deadletter.DeadLetter;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter in a list, without its payload.
 *
 * @param allowedActions what the caller may do now
 */
record DeadLetterLine(
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
        DeadLetter.State state,
        List<String> allowedActions) {

    static DeadLetterLine of(Versioned<DeadLetter> letter, List<String> allowedActions) {
        DeadLetter it = letter.state();
        return new DeadLetterLine(
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
                it.state(),
                allowedActions);
    }
}
