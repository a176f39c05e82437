package cn.volunteering.servers.mongo;

import java.nio.file.Path;

/** The database of a run and why it is that one. */
public sealed interface MongoChoice {

    /** An existing server, which the run neither starts nor stops. */
    record Given(String uri, String reason) implements MongoChoice {}

    /** A real {@code mongod} that the run starts. */
    record Server(Path binary, String reason) implements MongoChoice {}

    /** The embedded server: for evaluation only, not for data to keep. */
    record Embedded(String reason) implements MongoChoice {}

    String reason();

    /** Returns a sentence for the person at the terminal. */
    default String sentence() {
        return switch (this) {
            case Given given -> "Database: the given server, " + given.reason() + ".";
            case Server server -> "Database: real mongod " + server.binary() + ", " + server.reason() + ".";
            case Embedded embedded -> "Database: EMBEDDED, " + embedded.reason() + ". For a look, not for keeping.";
        };
    }
}
