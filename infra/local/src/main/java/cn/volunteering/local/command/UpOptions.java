package cn.volunteering.local.command;

import cn.volunteering.servers.mongo.MongoWish;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What can be asked of {@code infra/up}. */
final class UpOptions {

    @Mixin
    DataOption data = new DataOption();

    @Option(
            names = "--fresh",
            description = "Delete all data of the folder first: database, events, accounts, keys. Unpacked programs "
                    + "and start-up caches stay.")
    boolean fresh;

    @Option(
            names = "--detach",
            description = "Return when everything is ready and leave it running; end it with infra/down.")
    boolean detach;

    @Option(
            names = "--mongo",
            paramLabel = "URI|path|wheel|embedded",
            description = "Database: the address of a server, or one way to start one. Default: MONGODB_URI, else the "
                    + "first that is there of a mongod on the path, the one of a Python wheel, the embedded server.")
    @Nullable
    String mongo;

    @Option(names = "--kafka", paramLabel = "HOST:PORT", description = "A Kafka broker that runs already.")
    @Nullable
    String kafka;

    @Option(
            names = "--issuer",
            paramLabel = "URL",
            description =
                    "A Keycloak realm that exists already, for example https://id.example.cn/realms/volunteering; "
                            + "its secrets come from GATEWAY_CLIENT_SECRET and REGISTRY_CLIENT_SECRET.")
    @Nullable
    String issuer;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "PART",
            description = "Start these parts alone; the others are expected at their ports. Parts: mongo, kafka, "
                    + "keycloak, registry, volunteer, activity, scoring, reporting, gateway.")
    List<String> only = List.of();

    @Option(names = "--no-build", description = "Start what was built before, even when sources have changed since.")
    boolean noBuild;

    @Option(names = "--no-demo", description = "Do not make the demo offices and agencies.")
    boolean noDemo;

    @Option(names = "--json-logs", description = "Services write their logs as JSON, one object a line.")
    boolean jsonLogs;

    @Option(
            names = "--throughput",
            description = "Let all parts optimise their code fully: a slower start, for measurements and long runs.")
    boolean throughput;

    @Option(
            names = "--port",
            paramLabel = "PART=NUMBER",
            description = "Another port for one part, for example --port gateway=9080. Can be repeated.")
    Map<String, Integer> ports = Map.of();

    @Option(
            names = "--ports-from",
            paramLabel = "NUMBER",
            description = "A row of ports for all parts, from this one on.")
    @Nullable
    Integer portsFrom;

    PortTable portTable() {
        return PortTable.of(portsFrom, ports);
    }

    MongoWish mongoWish() {
        return MongoWish.parse(mongo);
    }
}
