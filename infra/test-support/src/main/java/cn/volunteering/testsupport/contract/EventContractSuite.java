package cn.volunteering.testsupport.contract;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.contracts.AsyncApiFrame;
import cn.volunteering.contracts.DeclaredEvent;
import cn.volunteering.contracts.DeclaredEvents;
import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.messaging.EventTypes;
import cn.volunteering.messaging.PublishedEvents;
import cn.volunteering.messaging.listen.Subscription;
import cn.volunteering.tenancy.TenantState;
import cn.volunteering.tenancy.mongo.DatabaseNames;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Checks the events of a service against the files that declare them. A service extends this class with a story that
 * produces every event; the suite fails if the story leaves a type out.
 */
@PlatformTest
public abstract class EventContractSuite {

    @Autowired
    List<PublishedEvents> published;

    @Autowired
    List<Subscription> subscriptions;

    @Autowired
    DatabaseNames names;

    @Autowired
    TestEvents events;

    @Autowired
    TestTenants tenants;

    /** An event of this service, and the topic on which it was found. */
    private record Published(String topic, EventEnvelope event) {}

    /** Makes the service publish each of its event types at least once, except its answers to the registry. */
    protected abstract void publishEveryType();

    @Test
    void codeAndFilesDeclareTheSameTypesOnTheSameTopics() {
        assertThat(topicsInCode()).isNotEmpty().isEqualTo(topicsInFiles());
    }

    @Test
    void frameNamesEveryTypeThatTheServiceReceives() throws IOException {
        var received = subscriptions.stream()
                .flatMap(subscription -> subscription.types().stream())
                .collect(Collectors.toCollection(TreeSet::new));

        try (var frame = getClass().getResourceAsStream("/asyncapi/frame.yaml")) {
            assertThat(AsyncApiFrame.read(frame).receives().keySet()).isEqualTo(received);
        }
    }

    @Test
    void everyTypeIsPublishedOnItsTopicAndAsItsFileSays() {
        publishEveryType();
        answerTheRegistry();

        Awaitility.await("listeners and relay finish within seconds")
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(topicsOf(published())).isEqualTo(topicsInFiles()));
        assertThat(published()).extracting(Published::event).allSatisfy(EventContract::assertHolds);
    }

    /** Sets up and removes a tenant; each service answers both requests. */
    private void answerTheRegistry() {
        if (topicsInCode().containsKey("volunteering." + names.service() + ".tenant-prepared.v1")) {
            var newcomer = TestTenants.unknown();
            tenants.publish(newcomer, TenantState.PROVISIONING, 1);
            tenants.publish(newcomer, TenantState.DELETING, 2);
        }
    }

    private Stream<EventTypes> declarations() {
        return published.stream().map(PublishedEvents::events).filter(declared -> !declared.names()
                .isEmpty());
    }

    private Map<String, String> topicsInCode() {
        var topics = new TreeMap<String, String>();
        declarations().forEach(declared -> declared.names().forEach(type -> topics.put(type, declared.topic())));
        return topics;
    }

    private static Map<String, String> topicsInFiles() {
        return DeclaredEvents.ofThisService().stream()
                .collect(Collectors.toMap(DeclaredEvent::type, DeclaredEvent::topic));
    }

    /** Returns what the service has published so far, including by other tests. */
    private List<Published> published() {
        return declarations()
                .map(EventTypes::topic)
                .distinct()
                .flatMap(this::publishedOn)
                .toList();
    }

    private Stream<Published> publishedOn(String topic) {
        return events.on(topic, event -> event.source().equals("/" + names.service())).stream()
                .map(event -> new Published(topic, event));
    }

    private static Map<String, String> topicsOf(List<Published> published) {
        return published.stream()
                .collect(Collectors.toMap(each -> each.event().type(), Published::topic, EventContractSuite::theSame));
    }

    private static String theSame(String topic, String other) {
        assertThat(other).as("topics of one type").isEqualTo(topic);
        return topic;
    }
}
