package cn.volunteering.story;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The operator of the platform, who onboards tenants and hands out first passwords. */
final class Platform {

    private static final String TENANTS = "/api/platform/registry/tenants";

    private final String origin;
    private final Session operator;

    private Platform(String origin, Session operator) {
        this.origin = origin;
        this.operator = operator;
    }

    static Platform signIn(Surroundings surroundings) {
        var session = SignIn.with(surroundings.origin(), Surroundings.OPERATOR, surroundings.operatorPassword());
        return new Platform(surroundings.origin(), session);
    }

    boolean knows(String tenant) {
        return Patience.retrying(() -> operator.get(TENANTS + "/" + tenant)).status() == 200;
    }

    /** Onboards a tenant and waits until it is active. */
    void onboard(Map<String, ?> request) {
        takeIn(request);
        awaitActive(String.valueOf(request.get("id")));
    }

    /** Requests the onboarding of a tenant. An earlier request counts too. */
    void takeIn(Map<String, ?> request) {
        var accepted = Patience.retrying(() -> operator.post(TENANTS, request)).expect(202, 409);
        if (accepted.status() == 409 && !knows(String.valueOf(request.get("id")))) {
            accepted.expect(202);
        }
    }

    void awaitActive(String tenant) {
        Patience.until("tenant " + tenant + " to become active", () -> stateOf(tenant), "ACTIVE"::equals);
    }

    private String stateOf(String tenant) {
        JsonNode body = operator.get(TENANTS + "/" + tenant).body();
        return body.path("state").asString("");
    }

    /** Signs the first administrator of a tenant in for the first time, with a lasting password from now on. */
    Session firstAdministrator(String tenant, String username, String lastingPassword) {
        var given = Patience.retrying(
                        () -> operator.post(TENANTS + "/" + tenant + "/accounts/" + username + "/one-time-password"))
                .expect(200, 201);
        return SignIn.firstTime(origin, username, given.text("oneTimePassword"), lastingPassword);
    }
}
