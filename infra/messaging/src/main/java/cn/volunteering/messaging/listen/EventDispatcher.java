package cn.volunteering.messaging.listen;

import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.messaging.Traces;
import cn.volunteering.tenancy.Actor;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantScope;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;

/**
 * Passes the events of one poll to the handlers of a subscription, bundled by tenant and type, in the scope of that
 * tenant. If a bundle fails, the remaining records are handled one at a time, so that only a faulty one is put aside. A
 * record whose failure may be temporary ends the delivery; the container delivers it again with all records after it.
 */
final class EventDispatcher implements BatchMessageListener<String, byte[]> {

    private final Subscription subscription;
    private final IncomingReader reader;
    private final TenantDirectory tenants;
    private final Traces traces;
    private final ListenMetrics metrics;
    private final FailurePolicy failures;
    private final ConsumerRecordRecoverer deadLetters;

    EventDispatcher(
            Subscription subscription,
            IncomingReader reader,
            TenantDirectory tenants,
            Traces traces,
            ListenMetrics metrics,
            FailurePolicy failures,
            ConsumerRecordRecoverer deadLetters) {
        this.subscription = subscription;
        this.reader = reader;
        this.tenants = tenants;
        this.traces = traces;
        this.metrics = metrics;
        this.failures = failures;
        this.deadLetters = deadLetters;
    }

    @Override
    public void onMessage(List<ConsumerRecord<String, byte[]>> records) {
        var poll = new Poll(records);
        read(poll);
        handleBundles(poll);
        poll.unsettled().forEach(position -> settle(position, poll));
        poll.throwIfInterrupted();
    }

    /** Reads up to the first record that has to wait; that record and those after it are delivered again. */
    private void read(Poll poll) {
        for (int position = 0; position < poll.size() && !poll.isInterrupted(); position++) {
            read(position, poll);
        }
    }

    private void read(int position, Poll poll) {
        try {
            reader.read(position, poll.record(position), subscription, this::admit)
                    .ifPresent(poll::keep);
        } catch (RuntimeException e) {
            if (failures.isFinal(e)) {
                poll.keep(position, e);
            } else {
                poll.interrupt(position, e);
            }
        }
    }

    private void admit(EventEnvelope event) {
        if (subscription.acceptsAnyTenantState()) {
            return;
        }
        TenantEntry tenant =
                tenants.find(event.tenant()).orElseThrow(() -> new TenantNotKnownException(event.tenant()));
        if (!tenant.isActive()) {
            throw new TenantNotActiveException(tenant);
        }
    }

    /** Handles bundles until one fails; its records and all later ones are then handled one at a time. */
    private void handleBundles(Poll poll) {
        try {
            Bundle.of(poll.readable()).forEach(bundle -> handle(bundle, poll));
        } catch (RuntimeException e) {
            if (failures.isOutage(e)) {
                throw poll.endedBy(e);
            }
        }
    }

    private void handle(Bundle<?> bundle, Poll poll) {
        traces.continuing(bundle.traceparents(), "handle " + subscription.group(), () -> {
            TenantScope.run(bundle.tenant(), Actor.system(subscription.group()), bundle::handle);
            return Boolean.TRUE;
        });
        bundle.events().forEach(each -> {
            poll.settle(each.position());
            metrics.handled(subscription.group(), each.event());
        });
    }

    private void settle(int position, Poll poll) {
        try {
            handleAlone(position, poll);
        } catch (RuntimeException e) {
            if (!failures.isFinal(e)) {
                throw poll.endedBy(e);
            }
            putAside(position, poll, e);
        }
    }

    private void handleAlone(int position, Poll poll) {
        poll.failureOf(position).ifPresent(failure -> {
            throw failure;
        });
        handle(Bundle.of(poll.incoming(position)), poll);
    }

    private void putAside(int position, Poll poll, RuntimeException failure) {
        try {
            deadLetters.accept(poll.record(position), failure);
        } catch (RuntimeException e) {
            throw poll.endedBy(e);
        }
        poll.settle(position);
    }
}
