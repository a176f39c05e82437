package cn.volunteering.gateway.surroundings;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** The parts of a browser that sign-in needs: it keeps cookies, follows redirects and fills in forms. */
public final class Browser {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, String> settings = new LinkedHashMap<>();

    /** Signs a person in as the console does, and ends on its first page. */
    public static Browser signedIn(String username, String password) {
        var browser = new Browser();
        browser.follow(browser.get(browser.callbackOf(username, password)));
        return browser;
    }

    /** Signs a person in up to the redirect back to the gateway, and returns its target. */
    public String callbackOf(String username, String password) {
        return enterPassword(username, password)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    /** Enters a name and a password, right or wrong, and returns the answer without following it. */
    public HttpResponse<String> enterPassword(String username, String password) {
        var page = follow(get("/oauth2/authorization/keycloak"));
        page = follow(fillIn(page, Map.of("username", username)));
        return fillIn(page, Map.of("password", password));
    }

    /** Gets a page without following redirects. */
    public HttpResponse<String> get(String path) {
        return send(to(URI.create(Surroundings.ORIGIN).resolve(path)));
    }

    /** Returns a request with this browser's cookies, to be completed. */
    public HttpRequest.Builder request(String path) {
        return to(URI.create(Surroundings.ORIGIN).resolve(path));
    }

    /** Sends a request and keeps the cookies of the answer. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        var response = Program.send(request.build());
        response.headers().allValues("Set-Cookie").forEach(this::keep);
        return response;
    }

    /** Returns the value of a cookie, or an empty text if it is not set. */
    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    /** Returns the latest {@code Set-Cookie} header that gave the cookie a value, or an empty text. */
    public String setCookieOf(String cookie) {
        return settings.getOrDefault(cookie, "");
    }

    /** Follows redirects to a page. */
    public HttpResponse<String> follow(HttpResponse<String> response) {
        var current = response;
        while (current.statusCode() / 100 == 3) {
            String target = current.headers().firstValue("Location").orElseThrow();
            current = send(to(current.uri().resolve(target)));
        }
        return current;
    }

    private HttpResponse<String> fillIn(HttpResponse<String> page, Map<String, String> fields) {
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("No form on " + page.uri() + ": " + page.statusCode());
        }
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(to(URI.create(HtmlUtils.htmlUnescape(form.group(1))))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder to(URI address) {
        var request = HttpRequest.newBuilder(address);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private void keep(String header) {
        String[] cookie = header.split(";", 2)[0].split("=", 2);
        if (header.contains("Max-Age=0")) {
            cookies.remove(cookie[0]);
        } else {
            cookies.put(cookie[0], cookie[1]);
            settings.put(cookie[0], header);
        }
    }
}
