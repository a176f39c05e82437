package cn.volunteering.story;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The agency's own system: a program outside the platform that signs in with client credentials. */
final class OutsideProgram {

    private static final String TOKENS = "/auth/realms/volunteering/protocol/openid-connect/token";

    private final URI origin;
    private final String clientId;
    private final String clientSecret;

    OutsideProgram(String origin, String clientId, String clientSecret) {
        this.origin = URI.create(origin);
        this.clientId = clientId;
        this.clientSecret = clientSecret;
    }

    Answer get(String path) {
        return call(signed(path).header("Accept", "application/json").GET(), "GET " + path);
    }

    Answer post(String path, String contentType, String body) {
        return call(
                signed(path).header("Content-Type", contentType).POST(BodyPublishers.ofString(body)), "POST " + path);
    }

    /** Returns the lines of a stream of server-sent events. Closing it leaves the stream. */
    Stream<String> stream(String path, String lastEventId) {
        var request = signed(path).header("Accept", "text/event-stream");
        if (!lastEventId.isEmpty()) {
            request.header("Last-Event-ID", lastEventId);
        }
        HttpResponse<Stream<String>> opened = Wire.send(request, BodyHandlers.ofLines());
        if (opened.statusCode() != 200) {
            opened.body().close();
            throw new PlatformAwayException(new IOException("the stream answered " + opened.statusCode()));
        }
        return opened.body();
    }

    private HttpRequest.Builder signed(String path) {
        return HttpRequest.newBuilder(origin.resolve(path)).header("Authorization", "Bearer " + token());
    }

    String token() {
        var fields = Map.of("grant_type", "client_credentials", "client_id", clientId, "client_secret", clientSecret);
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(origin.resolve(TOKENS))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return Patience.retrying(() -> call(request, "POST " + TOKENS))
                .expect(200)
                .text("access_token");
    }

    private static Answer call(HttpRequest.Builder request, String call) {
        return Answer.of(call, Wire.send(request, BodyHandlers.ofByteArray()));
    }
}
