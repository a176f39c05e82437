package cn.volunteering.testsupport.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.messaging.Headers;
import cn.volunteering.messaging.listen.Subscription;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantState;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Sends every subscription of the service records that must not be handled, and expects each among the dead letters of
 * that group with its cause. A service extends this class; new subscriptions are covered automatically.
 */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ListenerIsolationSuite {

    private static final String NOT_KNOWN = "tenant-not-known";

    /** Shorter than the configured patience of the services, because clocks may differ by milliseconds. */
    private static final Duration MINIMUM_WAIT = Duration.ofSeconds(1);

    @Autowired
    List<Subscription> subscriptions;

    @Autowired
    TestEvents events;

    @Autowired
    TestTenants tenants;

    @Test
    void theServiceListensToSomething() {
        assertThat(subscriptions).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> tenantMissing() {
        return eachTopic(
                "missing-attribute", message -> message.headers().remove(Headers.TENANT), tenants.agency(), true);
    }

    @TestFactory
    Stream<DynamicTest> headerNamesAnotherTenant() {
        TenantId other = tenants.agency();
        return eachTopic("tenant-differs", message -> replaceTenantHeader(message, other), tenants.agency(), true);
    }

    @TestFactory
    Stream<DynamicTest> unknownTenant() {
        return eachTopic(NOT_KNOWN, _ -> {}, TestTenants.unknown(), false);
    }

    @TestFactory
    Stream<DynamicTest> suspendedTenant() {
        TenantId suspended = tenants.agency();
        tenants.put(suspended, TenantState.SUSPENDED);
        return eachTopic("tenant-not-active", _ -> {}, suspended, false);
    }

    @TestFactory
    Stream<DynamicTest> keyNamesAnotherTenant() {
        TenantId other = tenants.agency();
        return eachPair("tenant-differs", event -> {
            var message = events.recordOf(event.topic(), event.envelope());
            return new ProducerRecord<>(
                    message.topic(),
                    null,
                    other + ":" + event.envelope().subject(),
                    message.value(),
                    message.headers());
        });
    }

    @TestFactory
    Stream<DynamicTest> payloadNamesAnotherTenant() {
        TenantId other = tenants.agency();
        return eachPair("tenant-differs", event -> {
            event.envelope().data().put("tenant", other.value());
            return events.recordOf(event.topic(), event.envelope());
        });
    }

    /** An event for a published topic. */
    protected record Probe(String topic, EventEnvelope envelope) {}

    private Stream<DynamicTest> eachTopic(
            String reason, Consumer<ProducerRecord<String, byte[]>> spoil, TenantId tenant, boolean inAnyState) {
        return eachSent(reason, pairs(inAnyState).map(pair -> {
            var message = events.recordOf(pair.topic(), probe(tenant, pair));
            spoil.accept(message);
            return send(pair, message);
        }));
    }

    private Stream<DynamicTest> eachPair(String reason, Function<Probe, ProducerRecord<String, byte[]>> spoilt) {
        return eachSent(
                reason,
                pairs(true)
                        .map(pair -> send(pair, spoilt.apply(new Probe(pair.topic(), probe(tenants.agency(), pair))))));
    }

    /** A spoilt record on its way to a group. */
    private record Sent(Pair pair, ProducerRecord<String, byte[]> message, Instant at) {}

    private Sent send(Pair pair, ProducerRecord<String, byte[]> message) {
        var sent = new Sent(pair, message, Instant.now());
        events.sendRaw(message);
        return sent;
    }

    /** Sends all records before the first test, so that the groups retry at the same time. */
    private Stream<DynamicTest> eachSent(String reason, Stream<Sent> records) {
        return records.toList().stream()
                .map(sent -> DynamicTest.dynamicTest(sent.pair().toString(), () -> assertDeadLetter(sent, reason)));
    }

    /**
     * @param type a type that the group handles
     */
    private record Pair(String topic, String group, String type) {
        @Override
        public String toString() {
            return group + " on " + topic;
        }
    }

    private Stream<Pair> pairs(boolean inAnyState) {
        return subscriptions.stream()
                .filter(subscription -> inAnyState || !subscription.acceptsAnyTenantState())
                .flatMap(subscription -> subscription.topics().stream()
                        .map(topic -> new Pair(topic, subscription.group(), handledBy(subscription))));
    }

    private static String handledBy(Subscription subscription) {
        return subscription.types().stream().sorted().findFirst().orElseThrow();
    }

    private EventEnvelope probe(TenantId tenant, Pair pair) {
        return events.event(tenant, pair.type(), "probe-" + System.nanoTime(), 1, Map.of());
    }

    private void assertDeadLetter(Sent sent, String reason) {
        var found = events.awaitDeadLetters(sent.pair().topic(), sent.pair().group(), text(sent.message(), Headers.ID));
        assertThat(found).hasSize(1);
        assertThat(TestEvents.reasonOf(found.getFirst())).isEqualTo(reason);
        if (reason.equals(NOT_KNOWN)) {
            assertThat(Instant.ofEpochMilli(found.getFirst().timestamp()))
                    .isAfter(sent.at().plus(MINIMUM_WAIT));
        }
    }

    private static String text(ProducerRecord<String, byte[]> message, String header) {
        return new String(message.headers().lastHeader(header).value(), StandardCharsets.UTF_8);
    }

    private static void replaceTenantHeader(ProducerRecord<String, byte[]> message, TenantId tenant) {
        message.headers().remove(Headers.TENANT);
        Headers.add(message, Headers.TENANT, tenant.value());
    }
}
