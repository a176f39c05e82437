package cn.volunteering.messaging.listen;

import cn.volunteering.messaging.EnvelopeReader;
import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.messaging.Traces;
import cn.volunteering.messaging.UnreadableEventException;
import cn.volunteering.tenancy.Actor;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantScope;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.listener.MessageListener;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Hands each record of a subscription to its handler, in the scope of the tenant that key, header and payload name. */
final class EventDispatcher implements MessageListener<String, byte[]> {

    private final Subscription subscription;
    private final EnvelopeReader reader;
    private final TenantDirectory tenants;
    private final Traces traces;
    private final ListenMetrics metrics;
    private final JsonMapper json;

    EventDispatcher(
            Subscription subscription,
            EnvelopeReader reader,
            TenantDirectory tenants,
            Traces traces,
            ListenMetrics metrics,
            JsonMapper json) {
        this.subscription = subscription;
        this.reader = reader;
        this.tenants = tenants;
        this.traces = traces;
        this.metrics = metrics;
        this.json = json;
    }

    @Override
    public void onMessage(ConsumerRecord<String, byte[]> message) {
        EventEnvelope event = reader.read(message);
        subscription.handlerOf(event.type()).ifPresent(handler -> {
            requireTenantMayWork(event);
            handle(event, handler);
            metrics.handled(subscription.group(), event);
        });
    }

    private void requireTenantMayWork(EventEnvelope event) {
        if (subscription.acceptsAnyTenantState()) {
            return;
        }
        TenantEntry tenant =
                tenants.find(event.tenant()).orElseThrow(() -> new TenantNotKnownException(event.tenant()));
        if (!tenant.isActive()) {
            throw new TenantNotActiveException(tenant);
        }
    }

    private <D> void handle(EventEnvelope event, Subscription.Handler<D> handler) {
        D data = data(event, handler.dataType());
        traces.continuing(event.traceparent(), "handle " + event.type(), () -> {
            TenantScope.run(event.tenant(), Actor.system(subscription.group()), () -> handler.action()
                    .accept(event, data));
            return Boolean.TRUE;
        });
    }

    private <D> D data(EventEnvelope event, Class<D> type) {
        try {
            return json.treeToValue(event.data(), type);
        } catch (JacksonException e) {
            throw new UnreadableEventException(
                    "unreadable-payload", "The payload does not fit: " + e.getOriginalMessage());
        }
    }
}
