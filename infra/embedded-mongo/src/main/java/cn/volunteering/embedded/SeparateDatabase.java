package cn.volunteering.embedded;

import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import org.h2.mvstore.MVStore;

/**
 * A database whose removal does not affect others: the library drops every store whose name merely begins with the name
 * of the database, so that dropping {@code volunteer_nx} also emptied {@code volunteer_nx-gxt}.
 */
final class SeparateDatabase extends H2Database {

    private static final String DATA = "databases.";
    private static final String META = "meta.";
    private static final List<String> SYSTEM = List.of("system.indexes", "system.namespaces");

    private final MVStore store;

    SeparateDatabase(String databaseName, MVStore store, CursorRegistry cursorRegistry) {
        super(databaseName, store, cursorRegistry);
        this.store = store;
    }

    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        return OrderedStatements.of(command, query)
                .map(ordered -> ordered.run(single -> super.handleCommand(channel, command, single, databases, oplog)))
                .orElseGet(() -> super.handleCommand(channel, command, query, databases, oplog));
    }

    @Override
    public void drop(Oplog oplog) {
        collectionNames().stream().filter(name -> !SYSTEM.contains(name)).forEach(name -> dropCollection(name, oplog));
        SYSTEM.stream()
                .filter(name -> resolveCollection(name, false) != null)
                .forEach(name -> dropCollection(name, oplog));
        storeNames().forEach(store::removeMap);
    }

    private List<String> collectionNames() {
        String prefix = DATA + databaseName + ".";
        return store.getMapNames().stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .toList();
    }

    /**
     * Returns all stores of this database: data, counters and unique indexes, with a full stop after the database name.
     */
    private List<String> storeNames() {
        return store.getMapNames().stream()
                .filter(name -> name.startsWith(DATA + databaseName + ".")
                        || name.startsWith(META + databaseName + ".")
                        || name.startsWith(databaseName + "."))
                .toList();
    }
}
