package cn.volunteering.testsupport.servers;

import cn.volunteering.servers.mongo.ReplicaSet;
import cn.volunteering.servers.process.Probe;
import java.net.URI;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * Runs {@code mongod} in a container as a replica set of one node, as in production. The code of the local run creates
 * the replica set over the wire, because the ready-made container class needs a MongoDB shell in the image.
 */
final class MongoInContainer {

    private static final int PORT = 27017;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private MongoInContainer() {}

    /**
     * Returns an address that connects to the node directly, because its name in the replica set does not resolve
     * outside the container.
     */
    static String start(DockerImageName image) {
        var container = new GenericContainer<>(image)
                .withExposedPorts(PORT)
                .withCommand("mongod", "--bind_ip_all", "--replSet", ReplicaSet.NAME);
        container.start();
        String uri =
                "mongodb://" + container.getHost() + ":" + container.getMappedPort(PORT) + "/?directConnection=true";
        new ReplicaSet(uri, "127.0.0.1:" + PORT).initiate();
        var probe = Probe.of(URI.create(uri));
        Awaitility.await("the node accepts writes").atMost(PATIENCE).until(probe::isReady);
        return uri;
    }
}
