package cn.volunteering.story;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The operator of the platform, who onboards tenants and hands out first passwords. */
public final class Platform {

    private static final String TENANTS = "/api/platform/registry/tenants";

    private final String origin;
    private final Session operator;

    private Platform(String origin, Session operator) {
        this.origin = origin;
        this.operator = operator;
    }

    static Platform signIn(Surroundings surroundings) {
        return signIn(surroundings.origin(), surroundings.operatorPassword());
    }

    /**
     * Signs the operator in at the platform's public address.
     *
     * @throws PlatformAwayException if nothing answers there
     */
    public static Platform signIn(String origin, String operatorPassword) {
        return new Platform(origin, SignIn.with(origin, Surroundings.OPERATOR, operatorPassword));
    }

    boolean knows(String tenant) {
        return Patience.retrying(() -> operator.get(TENANTS + "/" + tenant)).status() == 200;
    }

    /** Onboards a tenant and waits until it is active. */
    public void onboard(Map<String, ?> request) {
        requestOnboarding(request);
        awaitActive(String.valueOf(request.get("id")));
    }

    /** Requests the onboarding of a tenant. Also succeeds if it was requested before. */
    void requestOnboarding(Map<String, ?> request) {
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

    /** Signs in the first administrator of a tenant for the first time and sets a lasting password. */
    Session firstAdministrator(String tenant, String username, String lastingPassword) {
        var given = Patience.retrying(
                        () -> operator.post(TENANTS + "/" + tenant + "/accounts/" + username + "/one-time-password"))
                .expect(200, 201);
        return SignIn.firstTime(origin, username, given.text("oneTimePassword"), lastingPassword);
    }
}
