package cn.volunteering.story;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The sign-in pages of one account: the name, the password, and a new one where it was good for one time only. */
final class FakeSignInPages implements AutoCloseable {

    private final HttpServer server;
    private final List<String> typed = new CopyOnWriteArrayList<>();
    private volatile String password;
    private volatile boolean oneTime;
    private volatile boolean signedIn;

    private FakeSignInPages(String password, boolean oneTime) {
        this.password = password;
        this.oneTime = oneTime;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/oauth2/", FakeSignInPages::redirect);
        server.createContext("/auth/start", exchange -> send(exchange, form("username", "name")));
        server.createContext("/auth/name", exchange -> send(exchange, form("password", "password")));
        server.createContext("/auth/password", exchange -> send(exchange, afterPassword(sent(exchange, "password"))));
        server.createContext("/auth/new", exchange -> send(exchange, afterNewPassword(sent(exchange, "password-new"))));
        server.createContext("/api/session", exchange -> send(exchange, "{\"signedIn\":" + signedIn + "}"));
        server.start();
    }

    static FakeSignInPages withOneTimePassword(String password) {
        return new FakeSignInPages(password, true);
    }

    static FakeSignInPages withLastingPassword(String password) {
        return new FakeSignInPages(password, false);
    }

    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Every password typed to sign in, in order. */
    List<String> typed() {
        return typed;
    }

    String password() {
        return password;
    }

    private String afterPassword(String given) {
        typed.add(given);
        if (!given.equals(password)) {
            return form("password", "password");
        }
        signedIn = !oneTime;
        return oneTime ? form("password-new", "new") : "signed in";
    }

    private String afterNewPassword(String chosen) {
        password = chosen;
        oneTime = false;
        signedIn = true;
        return "signed in";
    }

    private static String form(String field, String action) {
        return "<form action=\"/auth/" + action + "\"><input name=\"" + field + "\"></form>";
    }

    private static String sent(HttpExchange exchange, String field) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        return Arrays.stream(body.split("&"))
                .filter(pair -> pair.startsWith(field + "="))
                .map(pair -> pair.substring(field.length() + 1))
                .findFirst()
                .orElseThrow();
    }

    private static void redirect(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Location", "/auth/start");
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void send(HttpExchange exchange, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", text.startsWith("{") ? "application/json" : "text/html");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
