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
 * One open stream: first the missed events, then the new ones. The id of each event is the position after it, so the
 * last id that a reader received is exactly where to resume.
 */
final class EventStream {

    private static final Duration CHECK_INTERVAL = Duration.ofSeconds(1);

    private final Subscriber subscriber;
    private final Collection<TopicFeed> feeds;
    private final CatchUp catchUp;
    private final Position position;
    private final SealedPositions positions;
    private final ServerSentEvents out;
    private final Duration heartbeat;

    EventStream(
            Subscriber subscriber,
            Collection<TopicFeed> feeds,
            CatchUp catchUp,
            Position position,
            SealedPositions positions,
            ServerSentEvents out,
            Duration heartbeat) {
        this.subscriber = subscriber;
        this.feeds = feeds;
        this.catchUp = catchUp;
        this.position = position;
        this.positions = positions;
        this.out = out;
        this.heartbeat = heartbeat;
    }

    /**
     * Sends the missed events and joins the feeds.
     *
     * @param allowed whether catching up may continue
     * @return whether the reader has caught up; otherwise it has to reconnect with the last position it received
     */
    boolean begin(BooleanSupplier allowed) throws IOException {
        out.open();
        boolean complete = catchUpAll(positionsOfFeeds(), allowed);
        if (complete) {
            var joinedAt = new HashMap<String, Map<Integer, Long>>();
            feeds.forEach(feed -> joinedAt.put(feed.topic(), feed.join(subscriber)));
            complete = catchUpAll(joinedAt, allowed);
        }
        out.position(id());
        return complete;
    }

    /** Returns the positions of the feeds that the reader has followed before. */
    private Map<String, Map<Integer, Long>> positionsOfFeeds() {
        var positions = new HashMap<String, Map<Integer, Long>>();
        feeds.stream()
                .filter(feed -> !position.in(feed.topic()).isEmpty())
                .forEach(feed -> positions.put(feed.topic(), feed.position().orElseThrow()));
        return positions;
    }

    private boolean catchUpAll(Map<String, Map<Integer, Long>> to, BooleanSupplier allowed) throws IOException {
        for (var topic : to.entrySet()) {
            if (!catchUp.read(
                    topic.getKey(), position.in(topic.getKey()), topic.getValue(), subscriber, receiver(allowed))) {
                return false;
            }
            position.advance(topic.getKey(), topic.getValue());
        }
        return true;
    }

    private CatchUp.Receiver receiver(BooleanSupplier allowed) {
        return new CatchUp.Receiver() {
            @Override
            public void event(StreamedEvent event) throws IOException {
                send(event);
            }

            @Override
            public void passed(String topic, int partition, long next) {
                position.advance(topic, partition, next);
            }

            @Override
            public boolean mayContinue() {
                return allowed.getAsBoolean() && !subscriber.isCutOff();
            }
        };
    }

    /** Sends new events until the stream may not continue or its reader disconnects. */
    void continueWhile(BooleanSupplier allowed) throws IOException, InterruptedException {
        long lastBeat = System.nanoTime();
        while (allowed.getAsBoolean() && !subscriber.isCutOff()) {
            @Nullable Entry entry = subscriber.next(CHECK_INTERVAL);
            if (entry != null) {
                sendWaiting(entry);
            }
            if (System.nanoTime() - lastBeat >= heartbeat.toNanos()) {
                lastBeat = System.nanoTime();
                feeds.forEach(feed -> feed.mark(subscriber));
                out.heartbeat();
            }
        }
    }

    private void sendWaiting(Entry first) throws IOException {
        boolean moved = false;
        for (@Nullable Entry entry = first; entry != null; entry = subscriber.nextIfPresent()) {
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
            out.position(id());
        }
        out.flush();
    }

    private void send(StreamedEvent event) throws IOException {
        position.advance(event.topic(), event.partition(), event.offset() + 1);
        out.event(id(), event.json());
    }

    private String id() {
        return positions.seal(position, subscriber.tenant());
    }
}
