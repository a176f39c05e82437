package cn.volunteering.gateway.surroundings;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.json.JsonMapper;

/** A part behind the gateway that reports the requests it received. */
public final class Backend {

    /** The policy of documents, whose paths end with {@code /document}. */
    public static final String DOCUMENT_POLICY = "default-src 'none'; style-src 'sha256-x'";

    private static final Duration SLOW = Duration.ofSeconds(1);
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;

    private Backend(HttpServer server) {
        this.server = server;
    }

    /** Starts a backend on a port of the loopback interface. */
    public static Backend start(int port) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", Backend::answer);
            server.start();
            return new Backend(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Stops the backend at once. */
    public void stop() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.endsWith("/slow")) {
            LockSupport.parkNanos(SLOW.toNanos());
        }
        if (path.endsWith("/document")) {
            exchange.getResponseHeaders().set("Content-Security-Policy", DOCUMENT_POLICY);
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
        }
        var headers = new TreeMap<String, String>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", values)));
        int bodySize = exchange.getRequestBody().readAllBytes().length;
        send(exchange, Map.of("path", exchange.getRequestURI().toString(), "headers", headers, "bodySize", bodySize));
    }

    private static void send(HttpExchange exchange, Map<String, Object> answer) throws IOException {
        byte[] body = JSON.writeValueAsString(answer).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
