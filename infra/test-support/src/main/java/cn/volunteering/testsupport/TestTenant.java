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
 * A tenant as the tests of one service see it: people who call, events that come and go, and a look inside. Each service
 * extends it with what happens there, as its {@code TestAgency}.
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

    /** Returns a person who signs in with the given account and holds the given roles in this tenant only. */
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

    /** Works inside the tenant without a request, as a use case under test does. */
    public <T> T inside(Supplier<T> work) {
        return TenantScope.call(id, Actor.system("test"), work::get);
    }

    /** Works inside the tenant without a request and without a result. */
    public void inside(Runnable work) {
        TenantScope.run(id, Actor.system("test"), work);
    }

    /** Returns whether the drift check of a read model finds nothing. */
    public boolean isClean(String readModel) {
        return committee()
                .read("/read-models/" + readModel + "/drift")
                .path("clean")
                .asBoolean();
    }

    /** Rebuilds a read model. Fails if that is refused. */
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

    /** Waits until this tenant has exactly so many open dead letters, and returns them. */
    public List<JsonNode> awaitOpenDeadLetters(int count) {
        return Awaitility.await("records go through the dead-letter topic and come back")
                .atMost(Duration.ofSeconds(30))
                .until(() -> deadLetters("OPEN"), letters -> letters.size() == count);
    }

    /** Waits until the service has published as many events of this tenant as expected, and returns them. */
    public List<EventEnvelope> awaitEvents(String topic, int count) {
        return tenants.events().await(topic, count, event -> event.tenant().equals(id));
    }

    /** Returns an event of this tenant with a fresh id, unsent. */
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
