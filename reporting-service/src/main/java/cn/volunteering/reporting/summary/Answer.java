package cn.volunteering.reporting.summary;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an overseer says about a submission (QH-44). It is about one version: a newer submission awaits an answer again.
 *
 * @param version the submission that was answered
 * @param reason why it was returned; {@code null} for a receipt
 */
public record Answer(Kind kind, int version, @Nullable String reason, Instant answeredAt) {

    /** The kinds of answers. */
    public enum Kind {
        /** The submission is to be corrected (退回更正). */
        RETURNED,
        /** The overseer gives a receipt (回执). */
        ACCEPTED
    }
}
