package cn.volunteering.gateway.surroundings;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;

/** A program with or without a token. */
public final class Program {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String token;

    private Program(String token) {
        this.token = token;
    }

    /** Returns the system of a tenant, with a token from the gateway's Keycloak by client credentials. */
    public static Program of(String tenant) {
        return with(Surroundings.realm().tokenOf("program-" + tenant, Realm.PASSWORD));
    }

    /** Returns a program with the given token. */
    public static Program with(String token) {
        return new Program(token);
    }

    /** Returns a program without a token. */
    public static Program anonymous() {
        return new Program("");
    }

    /** Returns a request to a path of the gateway, to be completed. */
    public HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(Surroundings.ORIGIN + path));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).build());
    }

    /** Posts a body. */
    public HttpResponse<String> post(String path, String contentType, String body) {
        return send(request(path)
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** Sends a request unchanged. */
    public static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Opens a stream and returns its lines; closing them disconnects. */
    public HttpResponse<Stream<String>> open(String path, String lastEventId) {
        var request = request(path).header("Accept", "text/event-stream");
        if (!lastEventId.isEmpty()) {
            request.header("Last-Event-ID", lastEventId);
        }
        return HTTP.sendAsync(request.build(), BodyHandlers.ofLines()).join();
    }
}
