package cn.volunteering.gateway.surroundings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends requests that no proper client would send. */
public final class RawRequest {

    private RawRequest() {}

    /** Sends the target unchanged, with a token, and returns the whole answer, status line first. */
    public static String get(String target, String token) {
        String host = URI.create(Surroundings.ORIGIN).getAuthority();
        return send("GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\nAuthorization: Bearer " + token
                + "\r\nConnection: close\r\n\r\n");
    }

    /** Sends a request without a token to the gateway that claims to be for another host. */
    public static String get(String target, String host, String moreHeaders) {
        return send("GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\n" + moreHeaders
                + "Accept: text/html\r\nConnection: close\r\n\r\n");
    }

    private static String send(String request) {
        URI origin = URI.create(Surroundings.ORIGIN);
        try (var line = new Socket(origin.getHost(), origin.getPort())) {
            line.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
