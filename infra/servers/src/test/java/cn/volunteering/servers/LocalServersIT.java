package cn.volunteering.servers;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.servers.mongo.MongoWish;
import cn.volunteering.servers.process.Ports;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Starts real servers, uses them, stops them, and finds the data again at the second start. */
class LocalServersIT {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"wheel", "embedded"})
    void mongoWhenStartedAgainOnAnotherPortStillHasItsData(String way) {
        MongoWish wish = MongoWish.parse(way);
        long pid;
        try (var mongo = LocalMongo.start(folder, Ports.free(), wish)) {
            pid = mongo.pid();
            insert(mongo.uri());
        }
        assertThat(ProcessHandle.of(pid)).isEmpty();

        try (var mongo = LocalMongo.start(folder, Ports.free(), wish)) {
            assertThat(count(mongo.uri())).isEqualTo(1);
        }
    }

    @Test
    void kafkaWhenStartedAgainOnAnotherPortStillHasItsTopics() throws Exception {
        try (var kafka = LocalKafka.start(folder, Ports.free());
                var admin = admin(kafka)) {
            admin.createTopics(List.of(new NewTopic("kept", 1, (short) 1)))
                    .all()
                    .get();
        }

        try (var kafka = LocalKafka.start(folder, Ports.free());
                var admin = admin(kafka)) {
            assertThat(admin.listTopics().names().get()).contains("kept");
        }
    }

    private static Admin admin(LocalKafka kafka) {
        return Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()));
    }

    private static void insert(String uri) {
        try (var client = MongoClients.create(uri)) {
            client.getDatabase("shelf").getCollection("books").insertOne(new Document("title", "雷锋日记"));
        }
    }

    private static long count(String uri) {
        try (var client = MongoClients.create(uri)) {
            return client.getDatabase("shelf").getCollection("books").countDocuments();
        }
    }
}
