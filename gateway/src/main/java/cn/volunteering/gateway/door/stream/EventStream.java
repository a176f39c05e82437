package cn.volunteering.gateway.door.stream;

import cn.volunteering.gateway.door.stream.Subscriber.Entry;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One open stream: first what its reader missed, then what comes. Each event carries as its id the position after it, so
 * whatever is sent last tells exactly where to go on.
 */
final class EventStream {

    private static final Duration LOOK_UP_EVERY = Duration.ofSeconds(1);

    private final Subscriber subscriber;
    private final Collection<TopicFeed> feeds;
    private final CatchUp catchUp;
    private final Position position;
    private final ServerSentEvents out;
    private final Duration heartbeat;

    EventStream(
            Subscriber subscriber,
            Collection<TopicFeed> feeds,
            CatchUp catchUp,
            Position position,
            ServerSentEvents out,
            Duration heartbeat) {
        this.subscriber = subscriber;
        this.feeds = feeds;
        this.catchUp = catchUp;
        this.position = position;
        this.out = out;
        this.heartbeat = heartbeat;
    }

    /** Sends what was missed and joins the feeds. */
    void begin() throws IOException {
        out.open();
        for (TopicFeed feed : feeds) {
            if (!position.in(feed.topic()).isEmpty()) {
                catchUpTo(feed.topic(), feed.position().orElseThrow());
            }
        }
        var joinedAt = new HashMap<String, Map<Integer, Long>>();
        feeds.forEach(feed -> joinedAt.put(feed.topic(), feed.join(subscriber)));
        for (var joined : joinedAt.entrySet()) {
            catchUpTo(joined.getKey(), joined.getValue());
        }
        out.position(position.id());
    }

    private void catchUpTo(String topic, Map<Integer, Long> to) throws IOException {
        catchUp.read(topic, position.in(topic), to, subscriber, this::send);
        position.advance(topic, to);
    }

    /** Sends what comes, until the stream may not go on or its reader leaves. */
    void goOnWhile(BooleanSupplier allowed) throws IOException, InterruptedException {
        long lastBeat = System.nanoTime();
        while (allowed.getAsBoolean() && !subscriber.isCutOff()) {
            @Nullable Entry entry = subscriber.next(LOOK_UP_EVERY);
            if (entry != null) {
                sendWaiting(entry);
            }
            if (System.nanoTime() - lastBeat >= heartbeat.toNanos()) {
                lastBeat = System.nanoTime();
                feeds.forEach(feed -> feed.mark(subscriber));
                out.beat();
            }
        }
    }

    private void sendWaiting(Entry first) throws IOException {
        boolean moved = false;
        for (@Nullable Entry entry = first; entry != null; entry = subscriber.nextAtOnce()) {
            switch (entry) {
                case Entry.Event event -> {
                    send(event.event());
                    moved = false;
                }
                case Entry.Mark mark -> {
                    position.advance(mark.topic(), mark.next());
                    moved = true;
                }
            }
        }
        if (moved) {
            out.position(position.id());
        }
        out.flush();
    }

    private void send(StreamedEvent event) throws IOException {
        position.advance(event.topic(), event.partition(), event.offset() + 1);
        out.event(position.id(), event.json());
    }
}
