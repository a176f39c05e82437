package cn.volunteering.gateway.door.report;

import cn.volunteering.gateway.door.TopicFollower;
import cn.volunteering.messaging.EnvelopeReader;
import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.messaging.UnreadableEventException;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills the window of seen events from the topic, which holds the events of all gateway processes. */
final class ReportMemory implements TopicFollower.Listener {

    private static final Logger LOG = LoggerFactory.getLogger(ReportMemory.class);

    private final SeenEvents seen;
    private final EnvelopeReader reader;
    private volatile boolean complete;

    ReportMemory(SeenEvents seen, EnvelopeReader reader) {
        this.seen = seen;
        this.reader = reader;
    }

    /** Returns whether repeats can be recognised. Until then, no event is accepted. */
    boolean isComplete() {
        return complete;
    }

    @Override
    public void began(Map<Integer, Long> next) {
        LOG.debug("Reading the latest reported events");
    }

    @Override
    public void received(ConsumerRecord<String, byte[]> message) {
        try {
            EventEnvelope event = reader.read(message);
            seen.learn(event.id(), Digests.fingerprint(event));
        } catch (UnreadableEventException e) {
            LOG.error("Skipped an unreadable record of {}: {}", message.topic(), e.getMessage());
        }
    }

    @Override
    public void caughtUp() {
        complete = true;
    }
}
