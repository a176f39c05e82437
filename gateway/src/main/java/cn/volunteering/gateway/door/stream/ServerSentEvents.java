package cn.volunteering.gateway.door.stream;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes server-sent events. */
final class ServerSentEvents {

    private static final int RECONNECT_AFTER_MILLIS = 2_000;

    private final OutputStream out;

    ServerSentEvents(OutputStream out) {
        this.out = out;
    }

    /** Opens the stream and sets the delay before a reader reconnects. */
    void open() throws IOException {
        write("retry: " + RECONNECT_AFTER_MILLIS + "\n\n");
        flush();
    }

    /** Writes an event with the position after it as its id. */
    void event(String id, String json) throws IOException {
        write("id: " + id + "\ndata: " + json + "\n\n");
    }

    /** Writes a position without an event, which a browser stores without raising an event. */
    void position(String id) throws IOException {
        write("id: " + id + "\n\n");
        flush();
    }

    /** Writes a heartbeat. */
    void heartbeat() throws IOException {
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
