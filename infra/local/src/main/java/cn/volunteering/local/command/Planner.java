package cn.volunteering.local.command;

import cn.volunteering.local.service.Service;
import cn.volunteering.local.service.ServicePart;
import cn.volunteering.local.service.ServiceSettings;
import cn.volunteering.local.supervise.PlannedPart;
import cn.volunteering.servers.kafka.KafkaPart;
import cn.volunteering.servers.keycloak.KeycloakPart;
import cn.volunteering.servers.keycloak.KeycloakSettings;
import cn.volunteering.servers.machine.CannotRunException;
import cn.volunteering.servers.machine.Checkout;
import cn.volunteering.servers.machine.DataFolder;
import cn.volunteering.servers.machine.Machine;
import cn.volunteering.servers.machine.Secrets;
import cn.volunteering.servers.mongo.EmbeddedMongoPart;
import cn.volunteering.servers.mongo.MongoChoice;
import cn.volunteering.servers.mongo.MongoPart;
import cn.volunteering.servers.mongo.MongoRule;
import cn.volunteering.servers.mongo.MongoWish;
import cn.volunteering.servers.mongo.MongodPart;
import cn.volunteering.servers.process.Pace;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;

/** Turns the options into the parts of a run. */
final class Planner {

    private static final String MONGO = "mongo";
    private static final String KAFKA = "kafka";
    private static final String KEYCLOAK = "keycloak";
    private static final String REALM_PATH = "/realms/volunteering";

    private final UpOptions options;
    private final Checkout checkout;
    private final DataFolder data;
    private final Machine machine;
    private final PortTable ports;
    private final Secrets secrets;
    private final List<PlannedPart> parts = new ArrayList<>();

    Planner(UpOptions options, Checkout checkout, DataFolder data, Machine machine) {
        this.options = options;
        this.checkout = checkout;
        this.data = data;
        this.machine = machine;
        this.ports = options.portTable();
        this.secrets = Secrets.in(data.secrets()).with(machine.environment());
    }

    /** @throws CannotRunException when an option names something unknown or a port is taken */
    RunPlan plan() {
        checkNames();
        Database database = database();
        String broker = broker();
        String issuer = identity();
        ServiceSettings settings = settings(database.uri(), broker, issuer);
        for (Service service : Service.values()) {
            if (isWanted(service.shortName())) {
                var part = new ServicePart(service, pace(), checkout, data.caches(), settings);
                parts.add(new PlannedPart(part, needs(service)));
            }
        }
        var plan = new RunPlan(parts, publicOrigin(), database.sentence(), secrets);
        ports.checkFree(plan.names());
        return plan;
    }

    /** The address of the database, and a sentence about it for the user. */
    private record Database(String uri, String sentence) {}

    private Database database() {
        if (!isWanted(MONGO)) {
            return new Database(unstartedDatabaseUri(), "Database: not started (--only).");
        }
        MongoChoice choice = MongoRule.on(machine, data.tools()).choose(options.mongoWish());
        return switch (choice) {
            case MongoChoice.Given given -> new Database(given.uri(), given.sentence());
            case MongoChoice.Server server ->
                start(new MongodPart(server.binary(), data.data(MONGO), ports.of(MONGO)), choice);
            case MongoChoice.Embedded embedded ->
                start(new EmbeddedMongoPart(checkout, data.data("mongo-embedded"), ports.of(MONGO)), choice);
        };
    }

    private Database start(MongoPart part, MongoChoice choice) {
        parts.add(new PlannedPart(part, Set.of()));
        return new Database(part.uri(), choice.sentence());
    }

    private String unstartedDatabaseUri() {
        return switch (options.mongoWish()) {
            case MongoWish.At at -> at.uri();
            default -> "mongodb://127.0.0.1:" + ports.of(MONGO) + "/?directConnection=true";
        };
    }

    private String broker() {
        if (options.kafka != null) {
            return options.kafka;
        }
        var part = new KafkaPart(
                pace(), checkout, data.data(KAFKA), data.caches(), ports.of(KAFKA), ports.of("kafka-controller"));
        if (isWanted(KAFKA)) {
            parts.add(new PlannedPart(part, Set.of()));
        }
        return part.bootstrapServers();
    }

    private String identity() {
        if (options.issuer != null) {
            return options.issuer;
        }
        var settings = new KeycloakSettings(
                data.data(KEYCLOAK),
                ports.of(KEYCLOAK),
                ports.of("keycloak-management"),
                publicOrigin(),
                secrets.all());
        if (isWanted(KEYCLOAK)) {
            var part = new KeycloakPart(pace(), checkout, data.tools(), data.caches(), settings);
            parts.add(new PlannedPart(part, Set.of()));
        }
        return publicOrigin() + "/auth" + REALM_PATH;
    }

    private ServiceSettings settings(String mongoUri, String broker, String issuer) {
        var servicePorts = new EnumMap<Service, Integer>(Service.class);
        for (Service service : Service.values()) {
            servicePorts.put(service, ports.of(service.shortName()));
        }
        return new ServiceSettings(
                servicePorts,
                ports.of("gateway-management"),
                mongoUri,
                broker,
                publicOrigin(),
                issuer,
                keycloakUrl(),
                secrets,
                options.environment());
    }

    /** Returns the address of Keycloak: that of the given issuer, or the local process, bypassing the gateway. */
    private String keycloakUrl() {
        if (options.issuer == null) {
            return "http://127.0.0.1:" + ports.of(KEYCLOAK) + "/auth";
        }
        if (!options.issuer.endsWith(REALM_PATH)) {
            throw new CannotRunException("--issuer takes the address of the platform's realm, …" + REALM_PATH + ".");
        }
        return options.issuer.substring(0, options.issuer.length() - REALM_PATH.length());
    }

    private static Set<String> needs(Service service) {
        return switch (service) {
            case REGISTRY -> Set.of(MONGO, KAFKA);
            default -> Set.of(MONGO, KAFKA, Service.REGISTRY.shortName());
        };
    }

    private void checkNames() {
        for (String name : options.only) {
            if (!PortTable.names().contains(name) || name.contains("-")) {
                throw new CannotRunException("--only " + name + ": there is no such part, see --help.");
            }
        }
    }

    private Pace pace() {
        return options.throughput ? Pace.THROUGHPUT : Pace.QUICK_START;
    }

    private boolean isWanted(String name) {
        return options.only.isEmpty() || options.only.contains(name);
    }

    private String publicOrigin() {
        return "http://localhost:" + ports.of(Service.GATEWAY.shortName());
    }
}
