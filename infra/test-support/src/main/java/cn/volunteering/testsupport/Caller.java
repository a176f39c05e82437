package cn.volunteering.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.TestClient.Answer;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;

/** A client of the service under test: {@code committee.post("/org-units", unit)}. Paths are relative to the base. */
public record Caller(String base, String token, TestClient client) {

    public Answer get(String path) {
        return client.get(base + path, token);
    }

    public Answer post(String path) {
        return client.post(base + path, token, null);
    }

    public Answer post(String path, Object body) {
        return client.post(base + path, token, body);
    }

    /** Posts a change to the version of an aggregate from an earlier answer. */
    public Answer post(String path, Object body, String ifMatch) {
        return client.exchange(HttpMethod.POST, base + path, token, body, Map.of(HttpHeaders.IF_MATCH, ifMatch));
    }

    /** Puts without an If-Match header. */
    public Answer put(String path, Object body) {
        return client.exchange(HttpMethod.PUT, base + path, token, body, Map.of());
    }

    /** Puts a change to the version of an aggregate from an earlier answer. */
    public Answer put(String path, Object body, String ifMatch) {
        return client.put(base + path, token, body, ifMatch);
    }

    public Answer delete(String path) {
        return client.delete(base + path, token);
    }

    /** Deletes the version of an aggregate from an earlier answer. */
    public Answer delete(String path, String ifMatch) {
        return client.exchange(HttpMethod.DELETE, base + path, token, null, Map.of(HttpHeaders.IF_MATCH, ifMatch));
    }

    public Answer upload(String path, MultiValueMap<String, Object> parts) {
        return client.upload(base + path, token, parts);
    }

    /** Returns the body at a path. Fails unless the answer is 200. */
    public JsonNode read(String path) {
        var answer = get(path);
        assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(200);
        return answer.body();
    }

    /** Waits until the body at a path meets the expectation. */
    public void awaitAt(String path, Consumer<JsonNode> expectation) {
        Awaitility.await("the service handles events within seconds")
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> expectation.accept(read(path)));
    }
}
