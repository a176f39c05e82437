package cn.volunteering.local.command;

import cn.volunteering.servers.mongo.MongoWish;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of {@code infra/up}. */
final class UpOptions {

    /** The agencies of the demo that are filled with a generated year, and those of {@code infra/demo --year}. */
    private static final String DEMO_TENANTS = "qh-jtt,nx-gxt,year-*";

    @Mixin
    DataOption data = new DataOption();

    @Option(
            names = "--fresh",
            description =
                    "Delete all data of the folder first: database, events, accounts, keys. Keep unpacked programs and "
                            + "start-up caches.")
    boolean fresh;

    @Option(names = "--detach", description = "Return when everything is ready, and keep it running until infra/down.")
    boolean detach;

    @Option(
            names = "--mongo",
            paramLabel = "URI|path|wheel|embedded",
            description =
                    "Database: the address of a server, or the way to start one. Default: MONGODB_URI, else a mongod"
                            + " on the path, else the mongod of a Python wheel, else the embedded server.")
    @Nullable
    String mongo;

    @Option(names = "--kafka", paramLabel = "HOST:PORT", description = "Address of a running Kafka broker.")
    @Nullable
    String kafka;

    @Option(
            names = "--issuer",
            paramLabel = "URL",
            description = "Existing Keycloak realm, for example https://id.example.cn/realms/volunteering; "
                    + "its secrets come from GATEWAY_CLIENT_SECRET and REGISTRY_CLIENT_SECRET.")
    @Nullable
    String issuer;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "PART",
            description = "Start only these parts; the others are expected on their ports. Parts: mongo, kafka, "
                    + "keycloak, registry, volunteer, activity, scoring, reporting, gateway.")
    List<String> only = List.of();

    @Option(names = "--no-build", description = "Start the last build, even when sources have changed since.")
    boolean noBuild;

    @Option(names = "--no-demo", description = "Do not create the demo offices and agencies, nor their generated year.")
    boolean noDemo;

    @Option(
            names = "--no-caches",
            description = "Do not create start-up caches: for a platform that is started only once.")
    boolean noCaches;

    @Option(names = "--json-logs", description = "Write the logs of the services as JSON, one object per line.")
    boolean jsonLogs;

    @Option(
            names = "--throughput",
            description = "Optimise the code of all parts fully: a slower start, for measurements and long runs.")
    boolean throughput;

    @Option(
            names = "--port",
            paramLabel = "PART=NUMBER",
            description = "Port of one part, for example --port gateway=9080. Can be repeated.")
    Map<String, Integer> ports = Map.of();

    @Option(names = "--ports-from", paramLabel = "NUMBER", description = "First of consecutive ports for all parts.")
    @Nullable
    Integer portsFrom;

    PortTable portTable() {
        return PortTable.of(portsFrom, ports);
    }

    MongoWish mongoWish() {
        return MongoWish.parse(mongo);
    }

    /** Returns what the options set in the environment of every service. */
    Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        if (jsonLogs) {
            environment.put("LOG_FORMAT", "logstash");
        }
        if (!noDemo) {
            environment.put("DEMO_TENANTS", DEMO_TENANTS);
        }
        return environment;
    }
}
