package cn.volunteering.messaging.tenants;

import cn.volunteering.domain.Decision;
import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.messaging.EventTypes;
import cn.volunteering.messaging.listen.Subscription;
import cn.volunteering.messaging.store.PlatformStore;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.mongo.TenantCollections;
import java.time.Clock;
import java.util.function.Consumer;

/**
 * Creates the service's collections and indexes when a tenant is set up, drops them when the tenant is removed, and
 * answers each request with an event. A repeated request repeats both. Also reports tenants that become active or are
 * deleted.
 */
public final class TenantPreparation {

    /** The platform collection that holds the answers. */
    public static final String COLLECTION = "tenant-setups";

    private final String service;
    private final TenantCollections collections;
    private final PlatformStore<TenantSetup> setups;
    private final Consumer<TenantId> whenActive;
    private final Consumer<TenantId> whenDeleted;
    private final Clock clock;

    /**
     * Creates the preparation of one service.
     *
     * @param whenActive receives every tenant that becomes active, possibly more than once
     * @param whenDeleted receives every deleted tenant, possibly more than once
     */
    public TenantPreparation(
            String service,
            TenantCollections collections,
            PlatformStore<TenantSetup> setups,
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

    /**
     * Returns the topic of a service's answers. The answers have a separate topic, because the registry needs no other
     * event of the service.
     */
    public static String topicOf(String service) {
        return service + ".setups.v1";
    }

    /** Declares the answers of a service as event types. */
    public static EventTypes answersOf(String service) {
        return EventTypes.publishing(topicOf(service))
                .type("volunteering." + service + ".tenant-prepared.v1", TenantSetup.TenantPrepared.class)
                .type("volunteering." + service + ".tenant-removed.v1", TenantSetup.TenantRemoved.class);
    }

    /** Returns the subscription to the registry's requests. */
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
                dropLateWrites();
                whenDeleted.accept(change.tenant());
            }
        }
    }

    /** Drops the database again: a request in progress during the removal may have written to it. */
    private void dropLateWrites() {
        collections.drop();
    }

    private void answer(String tenant, Decision.Accepted<TenantSetup> answer) {
        if (!setups.insertIfAbsent(tenant, answer)) {
            setups.change(tenant, _ -> answer);
        }
    }
}
