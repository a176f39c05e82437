package cn.volunteering.gateway.access;

import cn.volunteering.gateway.door.TopicFollower;
import cn.volunteering.gateway.signin.AccessEnds;
import cn.volunteering.messaging.EnvelopeReader;
import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.messaging.Topics;
import cn.volunteering.messaging.UnreadableEventException;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/**
 * The accounts whose access ended lately, as the registry reports them. Tokens from before the end are refused at once,
 * although they would be valid for some minutes.
 */
@Component
final class EndedAccess implements AccessEnds, SmartLifecycle, TopicFollower.Listener {

    private static final String TOPIC = "registry.access.v1";
    private static final String TYPE = "volunteering.registry.access-ended.v1";
    private static final Logger LOG = LoggerFactory.getLogger(EndedAccess.class);

    /** Longer than any token of a person lives. */
    private static final Duration MEMORY = Duration.ofMinutes(30);

    private static final int LATEST = 10_000;

    private final Cache<String, Instant> ends =
            Caffeine.newBuilder().expireAfterWrite(MEMORY).build();
    private final EnvelopeReader reader;
    private final TopicFollower follower;
    private volatile boolean running;

    EndedAccess(ConsumerFactory<String, byte[]> consumers, EnvelopeReader reader, Topics topics) {
        this.reader = reader;
        follower = new TopicFollower(consumers, topics.named(TOPIC), TopicFollower.Start.WITH_LATEST, LATEST, this);
    }

    /** Compares whole seconds, because tokens state no more. */
    @Override
    public boolean endedSince(String account, Instant time) {
        Instant end = ends.getIfPresent(account);
        return end != null && !time.isAfter(end.truncatedTo(ChronoUnit.SECONDS));
    }

    @Override
    public void began(Map<Integer, Long> next) {
        LOG.debug("Following ends of access from {}", next);
    }

    @Override
    public void received(ConsumerRecord<String, byte[]> message) {
        try {
            EventEnvelope event = reader.read(message);
            if (event.type().equals(TYPE)) {
                var data = event.data();
                end(
                        data.path("accountId").asString(),
                        Instant.parse(data.path("endedAt").asString()));
            }
        } catch (UnreadableEventException e) {
            LOG.error("Skipping a record of {}: {}", message.topic(), e.getMessage());
        }
    }

    private void end(String account, Instant at) {
        ends.asMap().merge(account, at, (old, now) -> now.isAfter(old) ? now : old);
    }

    @Override
    public void start() {
        running = true;
        follower.start();
    }

    @Override
    public void stop() {
        running = false;
        follower.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
