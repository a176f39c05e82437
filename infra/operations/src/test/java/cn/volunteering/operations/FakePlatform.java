package cn.volunteering.operations;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Answers as a platform would: with what a test put there, 404 else. Lets every client in that knows the secret. */
final class FakePlatform implements AutoCloseable {

    static final String SECRET = "s+cret/=";

    private record Canned(int status, String body) {}

    private final HttpServer server;
    private final Map<String, Canned> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private String claims = "{}";

    FakePlatform() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    FakePlatform answering(String call, String body) {
        return answering(call, 200, body);
    }

    FakePlatform answering(String call, int status, String body) {
        answers.put(call, new Canned(status, body));
        return this;
    }

    /** What the tokens say from now on. */
    FakePlatform withClaims(String json) {
        claims = json;
        return this;
    }

    /** Every call with its body, in order. */
    List<String> asked() {
        return asked;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String call = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        if (call.endsWith("/openid-connect/token")) {
            send(exchange, token(body));
        } else if (exchange.getRequestHeaders().getFirst("Authorization") == null) {
            send(exchange, new Canned(401, "{}"));
        } else {
            asked.add((call + " " + body).strip());
            send(exchange, answers.getOrDefault(call, new Canned(404, "{\"detail\":\"没有这个地址\"}")));
        }
    }

    private Canned token(String form) {
        if (!form.contains("client_secret=s%2Bcret%2F%3D")) {
            return new Canned(401, "{}");
        }
        String payload =
                Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8));
        return new Canned(200, "{\"access_token\":\"h." + payload + ".s\",\"expires_in\":300}");
    }

    private static void send(HttpExchange exchange, Canned answer) throws IOException {
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
