package cn.volunteering.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;

/**
 * Preserves every acknowledged write: a command that changes data is committed to the file before it is answered. Such
 * commands run one at a time, so a commit never contains half of another command.
 */
final class CommittingBackend extends H2Backend {

    /** Read-only commands, in lower case. Every other command is committed. */
    private static final Set<String> READS = Set.of(
            "aggregate",
            "buildinfo",
            "collstats",
            "count",
            "dbstats",
            "distinct",
            "endsessions",
            "find",
            "getlasterror",
            "getlog",
            "getmore",
            "hello",
            "ismaster",
            "killcursors",
            "listcollections",
            "listdatabases",
            "listindexes",
            "ping",
            "serverstatus");

    private static final int CACHE_MEGABYTES = 192;
    private static final int TARGET_FILL_PERCENT = 60;
    private static final int COMPACT_BYTES = 8 * 1024 * 1024;
    private static final int COMPACT_SECONDS = 2;

    private final Object writing = new Object();
    private final ScheduledExecutorService compaction = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("compaction").factory());

    private CommittingBackend(MVStore store) {
        super(store);
    }

    /** Opens or creates the file. The store's own timer is off: it would commit in the middle of a command. */
    static CommittingBackend open(Path file) {
        MVStore store = new MVStore.Builder()
                .fileName(file.toString())
                .cacheSize(CACHE_MEGABYTES)
                .autoCommitDisabled()
                .open();
        var backend = new CommittingBackend(store);
        backend.compaction.scheduleWithFixedDelay(backend::compact, COMPACT_SECONDS, COMPACT_SECONDS, TimeUnit.SECONDS);
        return backend;
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        String name = command.toLowerCase(Locale.ROOT);
        if (name.equals("hello")) {
            return super.handleCommand(channel, database, "ismaster", query).append("isWritablePrimary", true);
        }
        if (READS.contains(name)) {
            return super.handleCommand(channel, database, command, query);
        }
        synchronized (writing) {
            try {
                return super.handleCommand(channel, database, command, query);
            } finally {
                commit();
            }
        }
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String databaseName) {
        return new SeparateDatabase(databaseName, getMvStore(), getCursorRegistry());
    }

    @Override
    public void close() {
        compaction.shutdown();
        synchronized (writing) {
            super.close();
        }
    }

    /** Reclaims the space of outdated pages; without it the file would only grow. */
    private void compact() {
        synchronized (writing) {
            if (!getMvStore().isClosed()) {
                getMvStore().compact(TARGET_FILL_PERCENT, COMPACT_BYTES);
            }
        }
    }
}
