package cn.volunteering.messaging.listen;

import cn.volunteering.messaging.EnvelopeReader;
import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.messaging.Headers;
import cn.volunteering.messaging.UnreadableEventException;
import cn.volunteering.messaging.listen.Subscription.Route;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads records as events with the payload type of their handler. */
final class IncomingReader {

    private final EnvelopeReader envelopes;
    private final JsonMapper json;

    IncomingReader(EnvelopeReader envelopes, JsonMapper json) {
        this.envelopes = envelopes;
        this.json = json;
    }

    /**
     * Reads a record; returns an empty result if the subscription does not handle its type.
     *
     * @param admission checks the envelope before the payload is read
     * @throws UnreadableEventException if the record is not an event of this platform or its payload does not fit
     */
    Optional<Incoming<?>> read(
            int position,
            ConsumerRecord<String, byte[]> message,
            Subscription subscription,
            Consumer<EventEnvelope> admission) {
        if (isOfAnotherType(message, subscription)) {
            return Optional.empty();
        }
        EventEnvelope event = envelopes.read(message);
        return subscription.routeOf(event.type()).map(route -> {
            admission.accept(event);
            return incoming(position, event, route);
        });
    }

    /**
     * Returns whether the subscription does not handle the type in the header. Most records of a topic concern only
     * some of its readers, so the payload is not parsed for this.
     */
    private static boolean isOfAnotherType(ConsumerRecord<?, ?> message, Subscription subscription) {
        return Headers.text(message, Headers.TYPE)
                .filter(type -> subscription.routeOf(type).isEmpty())
                .isPresent();
    }

    private <D> Incoming<D> incoming(int position, EventEnvelope event, Route<D> route) {
        try {
            return new Incoming<>(position, event, route, json.treeToValue(event.data(), route.dataType()));
        } catch (JacksonException e) {
            throw new UnreadableEventException(
                    "unreadable-payload", "The payload does not fit: " + e.getOriginalMessage());
        }
    }
}
