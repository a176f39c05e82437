package cn.volunteering.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The answer to a request that was sent as it is written.
 *
 * @param head the status line and the headers
 */
public record RawAnswer(List<String> head, String body) {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final String END_OF_HEAD = "\r\n\r\n";

    /** Sends a request to a port of the loopback interface and reads until the server closes the connection. */
    public static RawAnswer to(String request, int port) {
        try (var line = new Socket(InetAddress.getLoopbackAddress(), port)) {
            line.setSoTimeout((int) TIMEOUT.toMillis());
            line.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return read(new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RawAnswer read(String answer) {
        int end = answer.indexOf(END_OF_HEAD);
        return end < 0
                ? new RawAnswer(List.of(answer), "")
                : new RawAnswer(
                        List.of(answer.substring(0, end).split("\r\n")), answer.substring(end + END_OF_HEAD.length()));
    }

    /** Returns the status, or 0 if the server closed the connection without an answer. */
    public int status() {
        String[] words = head.getFirst().split(" ");
        return words.length < 2 ? 0 : Integer.parseInt(words[1]);
    }

    /** Returns the value of a header. */
    public Optional<String> header(String name) {
        String start = name.toLowerCase(Locale.ROOT) + ":";
        return head.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                .map(line -> line.substring(start.length()).strip())
                .findFirst();
    }
}
