package cn.volunteering.story;

import java.net.http.HttpHeaders;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The cookies of one browser for one origin. Like a browser, it treats loopback as secure and therefore sends
 * {@code Secure} cookies there; the JDK's own cookie handler does not.
 */
final class CookieJar {

    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    void learn(HttpHeaders headers) {
        headers.allValues("set-cookie").forEach(this::learn);
    }

    private void learn(String setCookie) {
        String pair = setCookie.split(";", 2)[0];
        int equals = pair.indexOf('=');
        String name = pair.substring(0, equals).strip();
        String value = pair.substring(equals + 1);
        boolean expired = value.isEmpty() || setCookie.toLowerCase(Locale.ROOT).contains("max-age=0");
        if (expired) {
            cookies.remove(name);
        } else {
            cookies.put(name, value);
        }
    }

    /** Returns the value of a cookie, or an empty text. */
    String get(String name) {
        return cookies.getOrDefault(name, "");
    }

    /** Returns the Cookie header of a request. */
    String header() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }
}
