package cn.volunteering.testsupport;

import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.messaging.tenants.TenantChanged;
import cn.volunteering.tenancy.Actor;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantKind;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.tenancy.TenantState;
import cn.volunteering.tenancy.mongo.TenantCollections;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** Creates tenants for a test, as the registry would publish them. Each has a new name, so tests do not interfere. */
public final class TestTenants {

    private final TestEvents events;
    private final TenantDirectory directory;
    private final TenantCollections collections;
    private final TestClient client;
    private final Map<TenantId, Long> versions = new ConcurrentHashMap<>();

    TestTenants(TestEvents events, TenantDirectory directory, TenantCollections collections, TestClient client) {
        this.events = events;
        this.directory = directory;
        this.collections = collections;
        this.client = client;
    }

    TestEvents events() {
        return events;
    }

    TestClient client() {
        return client;
    }

    /** Creates an active agency with its collections. */
    public TenantId agency() {
        return active(TenantKind.AGENCY, null);
    }

    /** Creates an active agency below the given office. */
    public TenantId agencyUnder(TenantId overseer) {
        return active(TenantKind.AGENCY, overseer);
    }

    /** Creates an active office. */
    public TenantId office() {
        return active(TenantKind.OFFICE, null);
    }

    /** Creates an active office below another office. */
    public TenantId officeUnder(TenantId overseer) {
        return active(TenantKind.OFFICE, overseer);
    }

    /** Changes the state of a tenant and waits until the service has seen the change. */
    public void put(TenantId tenant, TenantState state) {
        TenantEntry entry = directory.find(tenant).orElseThrow();
        publish(tenant, entry.kind(), entry.overseer().orElse(null), state);
    }

    /** Gives an agency another name, without waiting. The service marks agencies of the demo by their names. */
    public void rename(TenantId agency, String name) {
        long version = versions.merge(agency, 1L, Long::sum);
        events.send(TenantChanged.TOPIC, changed(agency, name, TenantKind.AGENCY, null, TenantState.ACTIVE, version));
    }

    /** Publishes an agency in the given state without waiting: the agency may be new, or the event outdated. */
    public void publish(TenantId agency, TenantState state, long version) {
        events.send(TenantChanged.TOPIC, changed(agency, nameOf(agency), TenantKind.AGENCY, null, state, version));
    }

    /** Returns the name of a tenant that does not exist. */
    public static TenantId unknown() {
        return new TenantId(
                "t-" + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt()));
    }

    private TenantId active(TenantKind kind, @Nullable TenantId overseer) {
        TenantId tenant = unknown();
        publish(tenant, kind, overseer, TenantState.ACTIVE);
        TenantScope.run(tenant, Actor.system("test"), collections::prepare);
        return tenant;
    }

    private void publish(TenantId tenant, TenantKind kind, @Nullable TenantId overseer, TenantState state) {
        long version = versions.merge(tenant, 1L, Long::sum);
        events.send(TenantChanged.TOPIC, changed(tenant, nameOf(tenant), kind, overseer, state, version));
        Awaitility.await("the directory follows the topic")
                .atMost(Duration.ofSeconds(20))
                .until(() -> directory
                        .find(tenant)
                        .filter(entry -> entry.state() == state)
                        .isPresent());
    }

    private static String nameOf(TenantId tenant) {
        return "测试单位 " + tenant;
    }

    private EventEnvelope changed(
            TenantId tenant,
            String name,
            TenantKind kind,
            @Nullable TenantId overseer,
            TenantState state,
            long version) {
        var data = new HashMap<String, Object>();
        data.put("name", name);
        data.put("kind", kind.name());
        data.put("unitType", "PROVINCIAL_ORGAN");
        data.put("titles", Set.of());
        data.put("state", state.name());
        if (overseer != null) {
            data.put("overseer", overseer.value());
        }
        return events.event(tenant, TenantChanged.TYPE, tenant.value(), version, data);
    }
}
