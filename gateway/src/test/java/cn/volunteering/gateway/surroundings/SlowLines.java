package cn.volunteering.gateway.surroundings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Connections on which callers send one byte at a time, until they are closed. */
public final class SlowLines implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final List<Socket> lines = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService sender = Executors.newSingleThreadScheduledExecutor();

    public SlowLines() {
        sender.scheduleAtFixedRate(this::sendOneByteEach, 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Opens connections from a local address, and sends the head on each. */
    public void open(int count, String from, String head) {
        for (int i = 0; i < count; i++) {
            lines.add(open(from, head));
        }
    }

    private static Socket open(String from, String head) {
        URI gateway = URI.create(Surroundings.ORIGIN);
        try {
            var line = new Socket();
            line.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
            line.connect(new InetSocketAddress(gateway.getHost(), gateway.getPort()));
            line.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sendOneByteEach() {
        lines.removeIf(line -> !sendsByte(line));
    }

    private static boolean sendsByte(Socket line) {
        try {
            line.getOutputStream().write('a');
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Returns how many connections the gateway has not closed yet. */
    public int open() {
        return lines.size();
    }

    @Override
    public void close() throws IOException {
        sender.shutdownNow();
        for (Socket line : lines) {
            line.close();
        }
    }
}
