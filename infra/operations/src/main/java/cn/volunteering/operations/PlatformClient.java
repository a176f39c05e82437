package cn.volunteering.operations;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls a platform at its public address. Waits and repeats a call that the rate limit rejects. */
final class PlatformClient {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int ATTEMPTS = 30;
    private static final int PAGE = 200;
    private static final Set<String> WITH_DATA = Set.of("ACTIVE", "SUSPENDED");
    private static final JsonMapper JSON = new JsonMapper();

    private final Http http = new Http();
    private final String origin;
    private final TokenSource tokens;

    private PlatformClient(String origin, TokenSource tokens) {
        this.origin = origin;
        this.tokens = tokens;
    }

    /** @throws CannotOperateException when the sign-in fails; reported here once, not by each call */
    static PlatformClient signedIn(String origin, TokenSource tokens) {
        tokens.token();
        return new PlatformClient(origin, tokens);
    }

    /** Returns the claims of the token. */
    TokenClaims claims() {
        return TokenClaims.of(tokens.token());
    }

    /** @throws CannotOperateException when the platform does not answer or refuses */
    JsonNode get(String path) {
        return requireSuccess(path, request(path, "GET", BodyPublishers.noBody()));
    }

    /** @throws CannotOperateException when the platform does not answer or refuses */
    JsonNode post(String path, Map<String, ?> body) {
        return requireSuccess(path, tryPost(path, body));
    }

    /** Returns the answer, even a refusal. Sends no content for an empty body. */
    Answer tryPost(String path, Map<String, ?> body) {
        BodyPublisher content =
                body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body));
        return request(path, "POST", content);
    }

    /** Returns the answer, even a refusal. */
    Answer tryGet(String path) {
        return request(path, "GET", BodyPublishers.noBody());
    }

    /** Returns all tenants that currently have data. */
    List<String> tenants() {
        var found = new ArrayList<String>();
        JsonNode page;
        int number = 0;
        do {
            page = get("/api/platform/registry/tenants?size=" + PAGE + "&page=" + number++);
            for (JsonNode tenant : page.path("items")) {
                if (WITH_DATA.contains(tenant.path("state").asString())) {
                    found.add(tenant.path("id").asString());
                }
            }
        } while (page.path("items").size() == PAGE);
        return found.stream().sorted().toList();
    }

    private Answer request(String path, String method, BodyPublisher body) {
        for (int attempt = 1; ; attempt++) {
            Answer answer = http.send(HttpRequest.newBuilder(URI.create(origin + path))
                    .header("Authorization", "Bearer " + tokens.token())
                    .header("Content-Type", "application/json")
                    .method(method, body));
            if (answer.status() != TOO_MANY_REQUESTS || attempt == ATTEMPTS) {
                return answer;
            }
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
        }
    }

    private static JsonNode requireSuccess(String path, Answer answer) {
        if (!answer.isSuccess()) {
            throw new CannotOperateException(path + " answered " + answer.refusal());
        }
        return answer.body();
    }
}
