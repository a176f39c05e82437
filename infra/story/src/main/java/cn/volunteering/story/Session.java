package cn.volunteering.story;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/**
 * A signed-in person. Every call goes over the public address with the person's own session. When the session is lost,
 * the person signs in again and the call is repeated once.
 */
final class Session {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, String> AS_JSON = Map.of("content-type", "application/json");

    private final Browser browser;
    private final Runnable signInAgain;

    Session(Browser browser, Runnable signInAgain) {
        this.browser = browser;
        this.signInAgain = signInAgain;
    }

    Answer get(String path) {
        return call("GET", path, BodyPublishers::noBody, Map.of());
    }

    Answer post(String path) {
        return post(path, Map.of());
    }

    Answer post(String path, Object body) {
        return call("POST", path, () -> json(body), AS_JSON);
    }

    /** Changes the version with the given ETag. */
    Answer post(String path, Object body, String etag) {
        return call("POST", path, () -> json(body), Map.of("content-type", "application/json", "if-match", etag));
    }

    Answer put(String path, Object body) {
        return call("PUT", path, () -> json(body), AS_JSON);
    }

    /** Replaces the version with the given ETag. */
    Answer put(String path, Object body, String etag) {
        return call("PUT", path, () -> json(body), Map.of("content-type", "application/json", "if-match", etag));
    }

    Answer delete(String path) {
        return call("DELETE", path, BodyPublishers::noBody, Map.of());
    }

    /** Returns the headers with which another program can act as this person. */
    Map<String, String> credentials() {
        return browser.credentials();
    }

    /** Returns whether the session still holds, without signing in again. */
    boolean isSignedIn() {
        return browser.isSignedIn();
    }

    /** Uploads a file as the only part of a form. */
    Answer upload(String path, String fileName, byte[] content) {
        var form = new MultipartForm("file", fileName, content);
        return call("POST", path, form::body, Map.of("content-type", form.contentType()));
    }

    private Answer call(String method, String path, Supplier<BodyPublisher> body, Map<String, String> headers) {
        var answer = browser.call(method, path, body.get(), headers);
        if (answer.status() == 401) {
            signInAgain.run();
            return browser.call(method, path, body.get(), headers);
        }
        return answer;
    }

    private static BodyPublisher json(Object body) {
        return BodyPublishers.ofString(JSON.writeValueAsString(body));
    }
}
