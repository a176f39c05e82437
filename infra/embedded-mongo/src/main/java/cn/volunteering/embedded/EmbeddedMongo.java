package cn.volunteering.embedded;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.ServerVersion;
import java.nio.file.Path;

/** Runs the embedded server until it is stopped. */
public final class EmbeddedMongo {

    private EmbeddedMongo() {}

    /** @param arguments the port on the loopback interface, then the file that holds the data */
    public static void main(String[] arguments) {
        int port = Integer.parseInt(arguments[0]);
        var backend = CommittingBackend.open(Path.of(arguments[1]));
        backend.version(ServerVersion.MONGO_5_0);
        var server = new MongoServer(backend);
        server.bind("127.0.0.1", port);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow, "shutdown"));
        System.out.println(
                "Embedded database on port " + port + ", data in " + arguments[1] + ": for evaluation only.");
    }
}
