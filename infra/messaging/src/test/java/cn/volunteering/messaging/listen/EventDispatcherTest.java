package cn.volunteering.messaging.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.messaging.BrokerAwayException;
import cn.volunteering.messaging.EnvelopeReader;
import cn.volunteering.messaging.EnvelopeWriter;
import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.messaging.MessagingProperties;
import cn.volunteering.messaging.Topics;
import cn.volunteering.messaging.Traces;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantKind;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.tenancy.TenantState;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.kafka.listener.BatchListenerFailedException;
import tools.jackson.databind.json.JsonMapper;

/** What one poll brings is handled together; one faulty record in it is put aside alone. */
class EventDispatcherTest {

    private static final TenantId ONE = new TenantId("one");
    private static final TenantId OTHER = new TenantId("other");
    private static final TenantId UNKNOWN = new TenantId("unknown");
    private static final String OPENED = "volunteering.probe.opened.v1";
    private static final String CLOSED = "volunteering.probe.closed.v1";

    private final JsonMapper json = new JsonMapper();
    private final Ledger ledger = new Ledger();
    private final List<Long> putAside = new ArrayList<>();
    private final EventDispatcher dispatcher = new EventDispatcher(
            Subscription.of("probe")
                    .topic("probe.events.v1")
                    .on(OPENED, Item.class, events -> ledger.handle("opened", events))
                    .on(CLOSED, Item.class, events -> ledger.handle("closed", events)),
            new IncomingReader(new EnvelopeReader(json), json),
            new Directory(),
            new Traces(Tracer.NOOP, Propagator.NOOP),
            new ListenMetrics(new SimpleMeterRegistry(), Clock.systemUTC()),
            new FailurePolicy(new MessagingProperties(
                    "", 3, (short) 1, Duration.ZERO, Duration.ZERO, Duration.ofSeconds(1), Duration.ZERO)),
            (message, _) -> putAside.add(message.offset()));

    record Item(String name) {}

    @Test
    void aPollIsHandledInOneBundlePerTenantAndTypeWithinThatTenantsScope() {
        poll(opened(ONE, "a"), opened(OTHER, "b"), closed(ONE, "c"), opened(ONE, "d"));

        assertThat(ledger.calls).containsExactly("one opened [a, d]", "one closed [c]", "other opened [b]");
    }

    @Test
    void eventsOfOneAggregateKeepTheirOrderAcrossTypes() {
        poll(opened(ONE, "a"), closed(ONE, "a"), opened(ONE, "a"), opened(ONE, "b"));

        assertThat(ledger.calls).containsExactly("one opened [a, b]", "one closed [a]", "one opened [a]");
    }

    @Test
    void aPoisonRecordInTheMiddleOf500IsPutAsideAloneAndNoneIsHandledTwice() {
        ledger.poison.add("item-250");

        poll(IntStream.range(0, 500).mapToObj(i -> opened(ONE, "item-" + i)).toArray(EventEnvelope[]::new));

        assertThat(putAside).containsExactly(250L);
        assertThat(ledger.entries).hasSize(499).doesNotHaveDuplicates().doesNotContain("item-250");
    }

    @Test
    void anUnreadableRecordIsPutAsideAfterTheOthersWereHandled() {
        ledger.onCall = () -> assertThat(putAside).isEmpty();

        poll(List.of(
                record(0, opened(ONE, "a")),
                new ConsumerRecord<>("probe.events.v1", 0, 1, "one:x", new byte[] {'{'}),
                record(2, opened(ONE, "b"))));

        assertThat(ledger.calls).containsExactly("one opened [a, b]");
        assertThat(putAside).containsExactly(1L);
    }

    @Test
    void aRecordOfAnUnknownTenantWaitsWithAllThatFollowItAndThoseBeforeItAreHandledOnce() {
        var failure = failureOf(opened(ONE, "a"), opened(UNKNOWN, "b"), opened(ONE, "c"));

        assertThat(failure.getIndex()).isEqualTo(1);
        assertThat(failure).hasCauseInstanceOf(TenantNotKnownException.class);
        assertThat(ledger.entries).containsExactly("a");
        assertThat(putAside).isEmpty();
    }

    @Test
    void aRecordOfAnUnknownTenantWaitsEvenIfItsPayloadIsFaulty() {
        var faulty = event(UNKNOWN, OPENED, "a");
        faulty.data().putArray("name");

        assertThat(failureOf(faulty)).hasCauseInstanceOf(TenantNotKnownException.class);
    }

    @Test
    void aStorageThatIsAwayEndsTheDeliveryAtTheFirstRecordThatIsLeft() {
        ledger.onCall = () -> {
            if (TenantScope.tenant().equals(OTHER)) {
                throw new DataAccessResourceFailureException("away");
            }
        };

        var failure = failureOf(opened(ONE, "a"), opened(OTHER, "b"), opened(ONE, "c"));

        assertThat(failure.getIndex()).isEqualTo(1);
        assertThat(ledger.entries).containsExactly("a", "c");
        assertThat(putAside).isEmpty();
    }

    @Test
    void aBrokerThatIsAwayEndsTheDeliveryToo() {
        ledger.onCall = () -> {
            throw new BrokerAwayException(new TimeoutException("away"));
        };

        var failure = failureOf(opened(ONE, "a"), opened(ONE, "b"));

        assertThat(failure.getIndex()).isZero();
        assertThat(putAside).isEmpty();
    }

    @Test
    void aRecordOfATypeWithoutAHandlerIsPassedOverUnread() {
        var intact = record(0, event(UNKNOWN, "volunteering.probe.other.v1", "a"));
        var other = new ConsumerRecord<>("probe.events.v1", 0, 0, "one:a", new byte[] {'{'});
        intact.headers().forEach(other.headers()::add);

        poll(List.of(other));

        assertThat(ledger.calls).isEmpty();
        assertThat(putAside).isEmpty();
    }

    private BatchListenerFailedException failureOf(EventEnvelope... events) {
        return catchThrowableOfType(BatchListenerFailedException.class, () -> poll(events));
    }

    private void poll(EventEnvelope... events) {
        poll(IntStream.range(0, events.length)
                .mapToObj(i -> record(i, events[i]))
                .toList());
    }

    private void poll(List<ConsumerRecord<String, byte[]>> records) {
        dispatcher.onMessage(records);
    }

    private EventEnvelope opened(TenantId tenant, String name) {
        return event(tenant, OPENED, name);
    }

    private EventEnvelope closed(TenantId tenant, String name) {
        return event(tenant, CLOSED, name);
    }

    private EventEnvelope event(TenantId tenant, String type, String name) {
        var data = json.createObjectNode().put("tenant", tenant.value()).put("name", name);
        return new EventEnvelope("id-" + name, type, "/probe", name, Instant.EPOCH, tenant, 1, null, data);
    }

    private ConsumerRecord<String, byte[]> record(int offset, EventEnvelope event) {
        var sent = new EnvelopeWriter(json, new Topics("")).write(event, "probe.events.v1");
        return new ConsumerRecord<>(
                sent.topic(),
                0,
                offset,
                0,
                TimestampType.CREATE_TIME,
                0,
                0,
                sent.key(),
                sent.value(),
                sent.headers(),
                Optional.empty());
    }

    /** Keeps each item once, like a ledger, and refuses a bundle that holds a poisoned one. */
    private static final class Ledger {
        private final List<String> calls = new ArrayList<>();
        private final List<String> entries = new ArrayList<>();
        private final Set<String> poison = new HashSet<>();
        private @Nullable Runnable onCall;

        void handle(String kind, List<Received<Item>> events) {
            if (onCall != null) {
                onCall.run();
            }
            var names = events.stream().map(received -> received.data().name()).toList();
            calls.add(TenantScope.tenant() + " " + kind + " " + names);
            names.stream().filter(poison::contains).findFirst().ifPresent(name -> {
                throw new RefusedException(Refusal.of("poisoned", name));
            });
            entries.addAll(names);
        }
    }

    private static final class Directory implements TenantDirectory {

        @Override
        public Optional<TenantEntry> find(TenantId id) {
            return id.equals(UNKNOWN)
                    ? Optional.empty()
                    : Optional.of(new TenantEntry(
                            id, "", TenantKind.AGENCY, "", Set.of(), Optional.empty(), TenantState.ACTIVE));
        }

        @Override
        public Collection<TenantEntry> all() {
            return List.of();
        }
    }
}
