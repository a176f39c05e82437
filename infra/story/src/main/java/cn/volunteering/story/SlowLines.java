package cn.volunteering.story;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Connections on which callers send a body of 1,000 bytes one byte at a time. */
final class SlowLines implements AutoCloseable {

    private static final long PAUSE_MILLIS = 500;
    private static final int BODY = 1000;

    private final URI origin;
    private final List<Socket> lines = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService sender = Executors.newSingleThreadScheduledExecutor();

    SlowLines(String origin) {
        this.origin = URI.create(origin);
        sender.scheduleAtFixedRate(this::sendOneByteEach, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /**
     * Opens connections.
     *
     * @param headers further headers, each with its line break
     */
    void open(int count, String path, String headers) {
        String head = "POST " + path + " HTTP/1.1\r\nHost: " + origin.getAuthority() + "\r\n" + headers
                + "Content-Length: " + BODY + "\r\n\r\n";
        for (int i = 0; i < count; i++) {
            lines.add(open(head));
        }
    }

    private Socket open(String head) {
        try {
            var line = new Socket(origin.getHost(), origin.getPort());
            line.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            return line;
        } catch (IOException e) {
            throw new PlatformAwayException(e);
        }
    }

    private void sendOneByteEach() {
        lines.removeIf(line -> !isAlive(line));
    }

    private static boolean isAlive(Socket line) {
        try {
            line.getOutputStream().write('a');
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Returns how many connections the platform has not ended. */
    int open() {
        return lines.size();
    }

    @Override
    public void close() {
        sender.shutdownNow();
        lines.forEach(SlowLines::end);
    }

    private static void end(Socket line) {
        try {
            line.close();
        } catch (IOException _) {
            // ended by the platform
        }
    }
}
