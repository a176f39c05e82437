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
        if (isForTheRegistryOnly(event)) {
            return;
        }
        requireTenantMayWork(event);
        subscription
                .handlerOf(event.type())
                .ifPresent(handler -> traces.continuing(event.traceparent(), "handle " + event.type(), () -> {
                    handle(event, handler);
                    return Boolean.TRUE;
                }));
        metrics.handled(subscription.group(), event);
    }

    /** Answers about the setting up of tenants stand on the services' topics while those tenants cannot work yet. */
    private boolean isForTheRegistryOnly(EventEnvelope event) {
        boolean isAnswer =
                event.type().endsWith(".tenant-prepared.v1") || event.type().endsWith(".tenant-removed.v1");
        return isAnswer && subscription.handlerOf(event.type()).isEmpty();
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
        TenantScope.run(event.tenant(), Actor.system(subscription.group()), () -> handler.action()
                .accept(event, data));
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
