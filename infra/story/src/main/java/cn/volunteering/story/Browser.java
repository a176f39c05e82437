package cn.volunteering.story;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The parts of a browser that a sign-in needs: cookies, redirects, forms. */
final class Browser {

    private static final int MAX_REDIRECTS = 10;

    private final CookieJar cookies = new CookieJar();
    private final URI origin;
    private String sessionOfProof = "";
    private Map<String, String> proof = Map.of();

    Browser(String origin) {
        this.origin = URI.create(origin);
    }

    /** A page and its address after all redirects. */
    record Page(URI address, int status, String text) {}

    Page open(String path) {
        return follow(origin.resolve(path), request -> request.GET());
    }

    Page submit(URI action, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return follow(action, request -> request.header("content-type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private Page follow(URI address, UnaryOperator<HttpRequest.Builder> first) {
        URI at = address;
        HttpResponse<byte[]> response = send(first.apply(request(at)));
        for (int redirects = 0; isRedirect(response) && redirects < MAX_REDIRECTS; redirects++) {
            at = at.resolve(response.headers().firstValue("location").orElseThrow());
            response = send(request(at).GET());
        }
        return new Page(at, response.statusCode(), new String(response.body(), StandardCharsets.UTF_8));
    }

    /** Calls an endpoint of the platform as the person who signed in here. */
    Answer call(String method, String path, BodyPublisher body, Map<String, String> headers) {
        var request = request(origin.resolve(path)).method(method, body).header("accept", "application/json");
        headers.forEach(request::header);
        if (!method.equals("GET")) {
            proof().forEach(request::header);
        }
        return Answer.of(method + " " + path, send(request));
    }

    boolean isSignedIn() {
        return session().path("signedIn").asBoolean(false);
    }

    private JsonNode session() {
        return call("GET", "/api/session", BodyPublishers.noBody(), Map.of()).body();
    }

    /** Returns the cookies and the CSRF header of this session. */
    Map<String, String> credentials() {
        var headers = new HashMap<>(proof());
        headers.put("Cookie", cookies.header());
        return headers;
    }

    /** Returns the CSRF header of this session. A new session has a new one. */
    private synchronized Map<String, String> proof() {
        String session = cookies.get("session") + cookies.get("__Host-session");
        if (!session.equals(sessionOfProof)) {
            proof = askForProof();
            sessionOfProof = session;
        }
        return proof;
    }

    private Map<String, String> askForProof() {
        var csrf = session().path("csrf");
        return csrf.isMissingNode()
                ? Map.of()
                : Map.of(csrf.path("headerName").asString(), csrf.path("token").asString());
    }

    private HttpRequest.Builder request(URI address) {
        var request = HttpRequest.newBuilder(address);
        String known = cookies.header();
        return known.isEmpty() ? request : request.header("cookie", known);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        HttpResponse<byte[]> response = Wire.send(request, BodyHandlers.ofByteArray());
        cookies.learn(response.headers());
        return response;
    }

    private static boolean isRedirect(HttpResponse<?> response) {
        return response.statusCode() / 100 == 3;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
