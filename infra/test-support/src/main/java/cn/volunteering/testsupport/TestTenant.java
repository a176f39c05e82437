package cn.volunteering.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.tenancy.Actor;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/**
 * A tenant in the tests of one service: its callers, its events, and access to its data. Each service extends it with
 * its own actions, as {@code TestAgency}.
 */
public abstract class TestTenant {

    private final TenantId id;
    private final String service;
    private final TestTenants tenants;

    /** @param service the name of the service in its paths, for example {@code activity} */
    protected TestTenant(TenantId id, String service, TestTenants tenants) {
        this.id = id;
        this.service = service;
        this.tenants = tenants;
    }

    public TenantId id() {
        return id;
    }

    /** Returns a caller who signs in with the given account and has the given roles in this tenant only. */
    public Caller caller(String account, String... roles) {
        return new Caller("/api/tenants/" + id + "/" + service, TestTokens.of(id, account, roles), tenants.client());
    }

    public Caller committee() {
        return caller("committee", "committee");
    }

    public Caller liaison() {
        return caller("liaison", "liaison");
    }

    public Caller officer() {
        return caller("officer", "officer");
    }

    public Caller auditor() {
        return caller("auditor", "auditor");
    }

    /** Returns an operator of the platform, who calls the service outside any tenant. */
    public Caller operator() {
        return new Caller(
                "/api/platform/" + service, TestTokens.ofPlatform("operator", "platform-operator"), tenants.client());
    }

    /** Runs work in the scope of the tenant without a request, and returns its result. */
    public <T> T inside(Supplier<T> work) {
        return TenantScope.call(id, Actor.system("test"), work::get);
    }

    /** Runs work in the scope of the tenant without a request. */
    public void inside(Runnable work) {
        TenantScope.run(id, Actor.system("test"), work);
    }

    /** Returns whether the drift check of a read model finds no differences. */
    public boolean isClean(String readModel) {
        return committee()
                .read("/read-models/" + readModel + "/drift")
                .path("clean")
                .asBoolean();
    }

    /** Rebuilds a read model. Fails if the rebuild is refused. */
    public void rebuild(String readModel) {
        assertThat(committee().post("/read-models/" + readModel + "/rebuild").status())
                .isEqualTo(204);
    }

    /** Returns the dead letters of this tenant in a state, as operators see them. */
    public List<JsonNode> deadLetters(String state) {
        return operator()
                .read("/dead-letters?state=" + state + "&ofTenant=" + id)
                .path("items")
                .valueStream()
                .toList();
    }

    /** Waits until this tenant has exactly this number of open dead letters, and returns them. */
    public List<JsonNode> awaitOpenDeadLetters(int count) {
        return Awaitility.await("records pass through the dead-letter topic and return")
                .atMost(Duration.ofSeconds(30))
                .until(() -> deadLetters("OPEN"), letters -> letters.size() == count);
    }

    /** Waits until the service has published the expected number of events of this tenant, and returns them. */
    public List<EventEnvelope> awaitEvents(String topic, int count) {
        return tenants.events().await(topic, count, event -> event.tenant().equals(id));
    }

    /** Returns an event of this tenant with a new id, without sending it. */
    protected EventEnvelope event(String type, String subject, long version, Map<String, ?> data) {
        return tenants.events().event(id, type, subject, version, data);
    }

    /** Publishes an event of this tenant, as another service would. */
    protected void publish(String topic, EventEnvelope event) {
        tenants.events().send(topic, event);
    }

    protected TestEvents events() {
        return tenants.events();
    }
}
