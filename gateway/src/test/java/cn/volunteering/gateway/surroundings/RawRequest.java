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
        URI origin = URI.create(Surroundings.ORIGIN);
        String request = "GET " + target + " HTTP/1.1\r\nHost: " + origin.getAuthority() + "\r\nAuthorization: Bearer "
                + token + "\r\nConnection: close\r\n\r\n";
        try (var line = new Socket(origin.getHost(), origin.getPort())) {
            line.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
