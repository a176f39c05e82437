package cn.volunteering.testsupport.servers;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Provides servers for tests. */
interface ServerSource {

    /** Returns why it cannot provide servers, as one sentence; empty if it can. */
    Optional<String> obstacle();

    /** Starts a database and returns its address without a database name. */
    String startMongo();

    /** Starts a broker and returns its address. */
    String startKafka();

    /** Starts an identity server, see {@link TestServers#startKeycloak}. */
    TestKeycloak startKeycloak(Path folder, String publicOrigin, Map<String, String> secrets);
}
