package cn.volunteering.testsupport.servers;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where servers for tests come from. */
interface ServerSource {

    /** Why it has none to give, as one sentence; nothing when it has. */
    Optional<String> obstacle();

    /** Starts a database; gives its address without a database name. */
    String startMongo();

    /** Starts a broker; gives its address. */
    String startKafka();

    /** Starts an identity server, see {@link TestServers#startKeycloak}. */
    TestKeycloak startKeycloak(Path folder, String publicOrigin, Map<String, String> secrets);
}
