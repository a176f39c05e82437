package cn.volunteering.gateway.door.stream;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes the text of a stream of server-sent events. */
final class ServerSentEvents {

    private static final int RECONNECT_AFTER_MILLIS = 2_000;

    private final OutputStream out;

    ServerSentEvents(OutputStream out) {
        this.out = out;
    }

    /** Opens the stream and tells how soon to come back after a break. */
    void open() throws IOException {
        write("retry: " + RECONNECT_AFTER_MILLIS + "\n\n");
        flush();
    }

    /** An event with the position after it. */
    void event(String id, String json) throws IOException {
        write("id: " + id + "\ndata: " + json + "\n\n");
    }

    /** A position without an event: the reader notes it and shows nothing. */
    void position(String id) throws IOException {
        write("id: " + id + "\n\n");
        flush();
    }

    /** A sign of life on a quiet stream. */
    void beat() throws IOException {
        write(":\n\n");
        flush();
    }

    void flush() throws IOException {
        out.flush();
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
