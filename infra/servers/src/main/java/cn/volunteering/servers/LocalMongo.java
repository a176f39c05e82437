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

/** A database of one's own, for tests. Closing it stops the process; the data stays in its folder. */
public final class LocalMongo implements AutoCloseable {

    private final @Nullable LocalServer server;
    private final String uri;
    private final MongoChoice choice;

    private LocalMongo(@Nullable LocalServer server, String uri, MongoChoice choice) {
        this.server = server;
        this.uri = uri;
        this.choice = choice;
    }

    /** Starts the first database that is there, by the same rule as the local run. */
    public static LocalMongo start(Path folder, int port) {
        return start(folder, port, new MongoWish.FirstOfAll());
    }

    /**
     * Starts a database and waits until it is ready. A given server is not started, and not stopped at the end.
     *
     * @throws cn.volunteering.servers.machine.CannotRunException when there is none, or it does not become ready
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

    /** Address for clients, without a database name. */
    public String uri() {
        return uri;
    }

    /** Which database it is and why. */
    public MongoChoice choice() {
        return choice;
    }

    /** Process number of the server, or 0 when someone else runs it. */
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
