package cn.volunteering.operations;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Sends requests and reads JSON. */
final class Http {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /** @throws CannotOperateException when the server does not answer */
    Answer send(HttpRequest.Builder request) {
        HttpRequest complete = request.timeout(PATIENCE).build();
        try {
            HttpResponse<byte[]> response = client.send(complete, BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), read(response));
        } catch (IOException e) {
            throw new CannotOperateException(complete.uri() + " does not answer (" + e + ").", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotOperateException("Interrupted while waiting for " + complete.uri() + ".", e);
        }
    }

    private static JsonNode read(HttpResponse<byte[]> response) {
        boolean isJson = response.headers()
                .firstValue("Content-Type")
                .filter(type -> type.contains("json"))
                .isPresent();
        return isJson && response.body().length > 0 ? JSON.readTree(response.body()) : MissingNode.getInstance();
    }
}
