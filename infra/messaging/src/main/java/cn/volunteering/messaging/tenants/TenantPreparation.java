package cn.volunteering.messaging.tenants;

import cn.volunteering.domain.Decision;
import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.messaging.EventTypes;
import cn.volunteering.messaging.listen.Subscription;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.mongo.TenantCollections;
import java.time.Clock;
import java.util.function.Consumer;

/**
 * Creates the service's collections and indexes when a tenant is set up, and drops them when it is removed; each time
 * answers by an event. Asked again, it does the same again and answers again. Passes on that a tenant may work (again),
 * and that it is gone.
 */
public final class TenantPreparation {

    /** The platform collection that holds the answers. */
    public static final String COLLECTION = "tenant-setups";

    private final String service;
    private final TenantCollections collections;
    private final AggregateStore<TenantSetup> setups;
    private final Consumer<TenantId> whenActive;
    private final Consumer<TenantId> whenDeleted;
    private final Clock clock;

    /**
     * The preparation of one service.
     *
     * @param whenActive is told of every tenant that may work from now on, and possibly more than once
     * @param whenDeleted is told of every tenant that is gone, and possibly more than once
     */
    public TenantPreparation(
            String service,
            TenantCollections collections,
            AggregateStore<TenantSetup> setups,
            Consumer<TenantId> whenActive,
            Consumer<TenantId> whenDeleted,
            Clock clock) {
        this.service = service;
        this.collections = collections;
        this.setups = setups;
        this.whenActive = whenActive;
        this.whenDeleted = whenDeleted;
        this.clock = clock;
    }

    /** The answers as event types of the service's own topic. */
    public static EventTypes answersOn(String topic, String service) {
        return EventTypes.publishing(topic)
                .type("volunteering." + service + ".tenant-prepared.v1", TenantSetup.TenantPrepared.class)
                .type("volunteering." + service + ".tenant-removed.v1", TenantSetup.TenantRemoved.class);
    }

    /** What the registry asks of this service. */
    public Subscription subscription() {
        return Subscription.of(service + "-tenant-setup")
                .topic(TenantChanged.TOPIC)
                .inAnyTenantState()
                .onEach(TenantChanged.TYPE, TenantChanged.class, this::follow);
    }

    private void follow(EventEnvelope event, TenantChanged change) {
        String tenant = change.tenant().value();
        switch (change.state()) {
            case PROVISIONING -> {
                collections.prepare();
                answer(tenant, TenantSetup.prepared(tenant, service, clock.instant()));
            }
            case DELETING -> {
                collections.drop();
                answer(tenant, TenantSetup.removed(tenant, service, clock.instant()));
            }
            case ACTIVE -> whenActive.accept(change.tenant());
            case SUSPENDED -> {
                // nothing to set up or to remove
            }
            case DELETED -> {
                dropWhatCameLate();
                whenDeleted.accept(change.tenant());
            }
        }
    }

    /** A request that was under way while the tenant was removed may have written into the database once more. */
    private void dropWhatCameLate() {
        collections.drop();
    }

    private void answer(String tenant, Decision.Accepted<TenantSetup> answer) {
        if (!setups.insertIfAbsent(tenant, answer)) {
            setups.change(tenant, _ -> answer);
        }
    }
}
