package cn.volunteering.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server as a process, spoken to with the driver that the services use, and killed like nobody should. */
class EmbeddedMongoIT {

    private static final int WRITERS = 4;
    private static final int WRITES_BEFORE_KILL = 2_000;

    @TempDir
    Path folder;

    private ServerProcess server;
    private MongoClient client;

    @BeforeEach
    void start() throws Exception {
        server = ServerProcess.start(folder.resolve("data.mv"));
        client = MongoClients.create(server.uri());
    }

    @AfterEach
    void stop() throws Exception {
        client.close();
        server.stop();
    }

    @Test
    void killWhenWritersAreAtWorkKeepsEveryAcknowledgedWrite() throws Exception {
        Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
        var enough = new CountDownLatch(WRITES_BEFORE_KILL);
        List<Thread> writers = IntStream.range(0, WRITERS)
                .mapToObj(writer -> Thread.ofVirtual().start(() -> writeUntilKilled(writer, acknowledged, enough)))
                .toList();

        assertThat(enough.await(1, TimeUnit.MINUTES))
                .as("enough writes before the kill")
                .isTrue();
        server.kill();
        for (Thread writer : writers) {
            writer.join();
        }
        restart();

        Set<Integer> found = StreamSupport.stream(books().find().spliterator(), false)
                .map(book -> book.getInteger("_id"))
                .collect(Collectors.toSet());
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(WRITES_BEFORE_KILL);
        assertThat(found).containsAll(acknowledged);
    }

    @Test
    void killWhenAUniqueIndexWasMadeStillKeepsItAfterwards() throws Exception {
        books().createIndex(Indexes.ascending("isbn"), new IndexOptions().unique(true));
        books().insertOne(new Document("isbn", "7-5006"));

        server.kill();
        restart();

        assertThatThrownBy(() -> books().insertOne(new Document("isbn", "7-5006")))
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        e -> assertThat(e.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY));
    }

    @Test
    void dropWhenAnotherDatabaseBeginsWithTheSameNameLeavesItAlone() throws Exception {
        for (String name : List.of("volunteer_nx", "volunteer_nx-gxt", "volunteer_nx1")) {
            var collection = client.getDatabase(name).getCollection("books");
            collection.createIndex(Indexes.ascending("isbn"), new IndexOptions().unique(true));
            collection.insertOne(new Document("isbn", name));
        }

        client.getDatabase("volunteer_nx").drop();
        restart();

        assertThat(count("volunteer_nx")).isZero();
        assertThat(count("volunteer_nx-gxt")).isEqualTo(1);
        assertThat(count("volunteer_nx1")).isEqualTo(1);
        assertThatThrownBy(() -> client.getDatabase("volunteer_nx1")
                        .getCollection("books")
                        .insertOne(new Document("isbn", "volunteer_nx1")))
                .isInstanceOf(MongoWriteException.class);
    }

    @Test
    void dropWhenTheDatabaseIsMadeAgainStartsEmpty() {
        books().insertOne(new Document("_id", 1));
        client.getDatabase("shelf").drop();

        books().insertOne(new Document("_id", 1));

        assertThat(books().countDocuments()).isEqualTo(1);
    }

    @Test
    void bulkWriteWhenOrderedEndsAtTheFirstUpdateThatFails() {
        books().createIndex(Indexes.ascending("isbn"), new IndexOptions().unique(true));
        books().insertMany(List.of(
                new Document("_id", 1).append("isbn", "a"), new Document("_id", 2).append("isbn", "b")));

        assertThatThrownBy(
                        () -> books().bulkWrite(List.of(set(1, "isbn", "c"), set(2, "isbn", "c"), set(3, "isbn", "d"))))
                .isInstanceOfSatisfying(MongoBulkWriteException.class, e -> assertThat(e.getWriteErrors())
                        .singleElement()
                        .satisfies(error -> assertThat(error.getIndex()).isEqualTo(1)));
        assertThat(books().countDocuments(new Document("isbn", "c"))).isEqualTo(1);
        assertThat(books().countDocuments(new Document("isbn", "d"))).isZero();
    }

    @Test
    void bulkWriteWhenAllGoesWellCountsUpdatesAndUpserts() {
        books().bulkWrite(List.of(new InsertOneModel<>(new Document("_id", 1).append("isbn", "a"))));

        var result = books().bulkWrite(List.of(set(1, "isbn", "b"), set(2, "isbn", "c")));

        assertThat(result.getModifiedCount()).isEqualTo(1);
        assertThat(result.getUpserts()).singleElement().satisfies(upsert -> {
            assertThat(upsert.getIndex()).isEqualTo(1);
            assertThat(upsert.getId().asInt32().getValue()).isEqualTo(2);
        });
    }

    @Test
    void helloWhenAskedSaysThatItTakesWrites() {
        Document hello = client.getDatabase("admin").runCommand(new Document("hello", 1));

        assertThat(hello.getBoolean("isWritablePrimary")).isTrue();
        assertThat(client.getDatabase("admin")
                        .runCommand(new Document("buildInfo", 1))
                        .getString("version"))
                .startsWith("5.0");
    }

    private void writeUntilKilled(int writer, Set<Integer> acknowledged, CountDownLatch enough) {
        try {
            for (int number = writer; ; number += WRITERS) {
                books().insertOne(new Document("_id", number).append("title", "雷锋日记"));
                acknowledged.add(number);
                enough.countDown();
            }
        } catch (MongoException killed) {
            // Ends every writer: only writes acknowledged before count.
        }
    }

    private void restart() throws Exception {
        client.close();
        server.stop();
        start();
    }

    private MongoCollection<Document> books() {
        return client.getDatabase("shelf").getCollection("books");
    }

    private long count(String database) {
        return client.getDatabase(database).getCollection("books").countDocuments();
    }

    private static UpdateOneModel<Document> set(int id, String field, String value) {
        return new UpdateOneModel<>(
                new Document("_id", id),
                new Document("$set", new Document(field, value)),
                new UpdateOptions().upsert(true));
    }
}
