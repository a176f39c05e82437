package cn.volunteering.servers;

import cn.volunteering.servers.kafka.KafkaPart;
import cn.volunteering.servers.machine.Checkout;
import cn.volunteering.servers.process.Pace;
import cn.volunteering.servers.process.Ports;
import java.nio.file.Path;

/** A Kafka broker for tests. Closing it stops the process and keeps the data. */
public final class LocalKafka implements AutoCloseable {

    private final LocalServer server;
    private final KafkaPart part;

    private LocalKafka(LocalServer server, KafkaPart part) {
        this.server = server;
        this.part = part;
    }

    /**
     * Starts a broker and waits until it is ready.
     *
     * @throws cn.volunteering.servers.machine.CannotRunException when it does not become ready
     */
    public static LocalKafka start(Path folder, int port) {
        Checkout checkout = Checkout.find();
        Path home = folder.toAbsolutePath().resolve("kafka");
        var part = new KafkaPart(
                Pace.QUICK_START, checkout, home, checkout.dataFolder().caches(), port, Ports.free());
        return new LocalKafka(LocalServer.start(part, folder), part);
    }

    /** Returns the address for clients. */
    public String bootstrapServers() {
        return part.bootstrapServers();
    }

    public long pid() {
        return server.pid();
    }

    @Override
    public void close() {
        server.close();
    }
}
