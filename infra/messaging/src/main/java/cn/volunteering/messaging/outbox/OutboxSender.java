package cn.volunteering.messaging.outbox;

import cn.volunteering.messaging.EnvelopeWriter;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaOperations;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends the waiting events of many aggregates in parallel. Sends the events of one aggregate one at a time, each after
 * the previous one is acknowledged. A crash or a second sender therefore causes repeats, never gaps.
 */
final class OutboxSender {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxSender.class);

    private final KafkaOperations<String, byte[]> kafka;
    private final EnvelopeWriter writer;
    private final JsonMapper json;
    private final String source;

    OutboxSender(KafkaOperations<String, byte[]> kafka, EnvelopeWriter writer, JsonMapper json, String source) {
        this.kafka = kafka;
        this.writer = writer;
        this.json = json;
        this.source = source;
    }

    /** Sends the given events and returns whether all were acknowledged. */
    boolean send(Outbox outbox, List<Waiting> waiting) {
        var lines = waiting.stream().map(Line::new).toList();
        while (lines.stream().anyMatch(Line::hasNext)) {
            lines.stream().filter(Line::hasNext).forEach(Line::sendNext);
            lines.forEach(Line::awaitAcknowledgement);
        }
        outbox.remove(lines.stream()
                .filter(line -> line.sent > 0)
                .map(line -> new Sent(line.waiting, line.sent))
                .toList());
        return lines.stream().noneMatch(line -> line.failed);
    }

    /** The events of one aggregate that are being sent, one after the other. */
    private final class Line {

        private final Waiting waiting;
        private int sent;
        private CompletableFuture<?> inFlight = CompletableFuture.completedFuture(null);
        private boolean failed;

        Line(Waiting waiting) {
            this.waiting = waiting;
        }

        boolean hasNext() {
            return !failed && sent < waiting.events().size();
        }

        void sendNext() {
            PendingEvent event = waiting.events().get(sent);
            try {
                inFlight = kafka.send(writer.write(event.envelope(source, json), event.topic()));
            } catch (KafkaException e) {
                inFlight = CompletableFuture.failedFuture(e);
            }
        }

        void awaitAcknowledgement() {
            if (!hasNext()) {
                return;
            }
            try {
                inFlight.get();
                sent++;
            } catch (ExecutionException e) {
                failed = true;
                LOG.warn(
                        "Could not send an event of {} yet: {}",
                        waiting.aggregate(),
                        NestedExceptionUtils.getMostSpecificCause(e).getMessage());
            } catch (InterruptedException e) {
                failed = true;
                Thread.currentThread().interrupt();
            }
        }
    }
}
