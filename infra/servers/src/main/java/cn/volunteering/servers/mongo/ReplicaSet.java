package cn.volunteering.servers.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/**
 * A replica set of one node. The data stores the address of the node, so a run on another port must update it.
 *
 * @param directUri address of the node for this process
 * @param member address of the node for itself
 */
public record ReplicaSet(String directUri, String member) {

    /** Name of the replica set, also on the command line of the server. */
    public static final String NAME = "rs0";

    private static final int ALREADY_INITIALIZED = 23;
    private static final int PATIENCE_SECONDS = 20;

    /** Initiates the set, or updates its address. Ignores a server that has ended: its supervisor reports that. */
    public void initiate() {
        try (MongoClient client = MongoClients.create(settings())) {
            initiate(client);
        } catch (MongoException e) {
            // The caller waits for the server to become ready, and shows its log if it does not.
        }
    }

    private void initiate(MongoClient client) {
        var members = List.of(new Document("_id", 0).append("host", member));
        try {
            run(client, new Document("replSetInitiate", new Document("_id", NAME).append("members", members)));
        } catch (MongoCommandException e) {
            if (e.getErrorCode() != ALREADY_INITIALIZED) {
                throw e;
            }
            moveTo(client);
        }
    }

    private void moveTo(MongoClient client) {
        Document config = run(client, new Document("replSetGetConfig", 1)).get("config", Document.class);
        Document node = config.getList("members", Document.class).getFirst();
        if (!member.equals(node.getString("host"))) {
            node.put("host", member);
            config.put("version", config.getInteger("version") + 1);
            run(client, new Document("replSetReconfig", config).append("force", true));
        }
    }

    private static Document run(MongoClient client, Document command) {
        return client.getDatabase("admin").runCommand(command);
    }

    private MongoClientSettings settings() {
        return MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(directUri))
                .applyToClusterSettings(it -> it.serverSelectionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .build();
    }
}
