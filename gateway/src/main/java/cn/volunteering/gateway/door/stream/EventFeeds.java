package cn.volunteering.gateway.door.stream;

import cn.volunteering.gateway.door.EventTypes;
import cn.volunteering.gateway.door.TopicFollower;
import cn.volunteering.gateway.door.TopicFollower.Start;
import cn.volunteering.messaging.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;

/** Holds one feed per followed topic and all open streams. On shutdown it closes the streams first. */
final class EventFeeds implements SmartLifecycle {

    private final Map<String, TopicFeed> feeds;
    private final List<TopicFollower> followers = new ArrayList<>();
    private final Set<Subscriber> open = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    EventFeeds(EventTypes types, ConsumerFactory<String, byte[]> consumers, Topics topics, StreamedEvents events) {
        feeds = types.topicsToFollow().stream()
                .map(topic -> new TopicFeed(topic, events))
                .collect(Collectors.toUnmodifiableMap(TopicFeed::topic, Function.identity()));
        feeds.values()
                .forEach(feed ->
                        followers.add(new TopicFollower(consumers, topics.named(feed.topic()), Start.AT_END, 0, feed)));
    }

    /** Returns the feed of a topic that carries a declared event type. */
    TopicFeed of(String topic) {
        return Objects.requireNonNull(feeds.get(topic), topic);
    }

    void opened(Subscriber subscriber) {
        open.add(subscriber);
        if (!running) {
            subscriber.cutOff();
        }
    }

    void closed(Subscriber subscriber) {
        open.remove(subscriber);
        feeds.values().forEach(feed -> feed.leave(subscriber));
    }

    @Override
    public void start() {
        running = true;
        followers.forEach(TopicFollower::start);
    }

    @Override
    public void stop() {
        running = false;
        open.forEach(Subscriber::cutOff);
        followers.forEach(TopicFollower::close);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
