package cn.volunteering.servers;

import cn.volunteering.servers.machine.Checkout;
import cn.volunteering.servers.machine.Machine;
import cn.volunteering.servers.mongo.EmbeddedMongoPart;
import cn.volunteering.servers.mongo.MongoChoice;
import cn.volunteering.servers.mongo.MongoPart;
import cn.volunteering.servers.mongo.MongoRule;
import cn.volunteering.servers.mongo.MongoWish;
import cn.volunteering.servers.mongo.MongodPart;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A database for tests. Closing it stops the process and keeps the data. */
public final class LocalMongo implements AutoCloseable {

    private final @Nullable LocalServer server;
    private final String uri;
    private final MongoChoice choice;

    private LocalMongo(@Nullable LocalServer server, String uri, MongoChoice choice) {
        this.server = server;
        this.uri = uri;
        this.choice = choice;
    }

    /** Starts the first available database, by the same rule as the local run. */
    public static LocalMongo start(Path folder, int port) {
        return start(folder, port, new MongoWish.FirstOfAll());
    }

    /**
     * Starts a database and waits until it is ready. A given server is neither started nor stopped.
     *
     * @throws cn.volunteering.servers.machine.CannotRunException when none is available, or it does not become ready
     */
    public static LocalMongo start(Path folder, int port, MongoWish wish) {
        Checkout checkout = Checkout.find();
        Path home = folder.toAbsolutePath();
        MongoChoice choice =
                MongoRule.on(Machine.current(), checkout.dataFolder().tools()).choose(wish);
        return switch (choice) {
            case MongoChoice.Given given -> new LocalMongo(null, given.uri(), choice);
            case MongoChoice.Server real ->
                start(new MongodPart(real.binary(), home.resolve("mongo"), port), home, choice);
            case MongoChoice.Embedded embedded ->
                start(new EmbeddedMongoPart(checkout, home.resolve("mongo-embedded"), port), home, choice);
        };
    }

    private static LocalMongo start(MongoPart part, Path folder, MongoChoice choice) {
        return new LocalMongo(LocalServer.start(part, folder), part.uri(), choice);
    }

    /** Returns the address for clients, without a database name. */
    public String uri() {
        return uri;
    }

    /** Returns which database it is and why. */
    public MongoChoice choice() {
        return choice;
    }

    /** Returns the process number of the server, or 0 for a given server. */
    public long pid() {
        return server == null ? 0 : server.pid();
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
