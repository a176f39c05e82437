package cn.volunteering.testsupport.servers;

import cn.volunteering.servers.mongo.ReplicaSet;
import cn.volunteering.servers.process.Probe;
import java.net.URI;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * A {@code mongod} as a replica set of one node, as the services have it elsewhere. The replica set is made over the
 * wire, by the same code as in the local run: the ready-made container class needs a MongoDB shell in the image.
 */
final class MongoInContainer {

    private static final int PORT = 27017;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private MongoInContainer() {}

    /** Gives an address that leads to the node directly: the name it has in its replica set means nothing out here. */
    static String start(DockerImageName image) {
        var container = new GenericContainer<>(image)
                .withExposedPorts(PORT)
                .withCommand("mongod", "--bind_ip_all", "--replSet", ReplicaSet.NAME);
        container.start();
        String uri =
                "mongodb://" + container.getHost() + ":" + container.getMappedPort(PORT) + "/?directConnection=true";
        new ReplicaSet(uri, "127.0.0.1:" + PORT).initiate();
        var probe = Probe.of(URI.create(uri));
        Awaitility.await("the node takes writes").atMost(PATIENCE).until(probe::isReady);
        return uri;
    }
}
