package cn.volunteering.operations;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Lists, checks and rebuilds the projections of the services. */
@Command(
        name = "read-models",
        description = "List, check and rebuild read models.",
        subcommands = {ReadModelCommand.ListThem.class, ReadModelCommand.Check.class, ReadModelCommand.Rebuild.class})
final class ReadModelCommand {

    @Mixin
    private Conduct conduct = new Conduct();

    private static String path(String service) {
        return "/api/platform/" + service + "/read-models";
    }

    private static List<String> models(String service, PlatformClient client) {
        return client.get(path(service)).valueStream().map(JsonNode::asString).toList();
    }

    /** Lists read models. */
    @Command(name = "list", description = "List read models.")
    static final class ListThem extends RowsCommand {

        ListThem() {
            super(Duty.OPERATIONS);
        }

        @Override
        List<ObjectNode> ask(List<String> services, PlatformClient client, Round round) {
            return round.ask(services, service -> rows(service, client));
        }

        @Override
        Listing listing() {
            return new Listing("No read models.").column("SERVICE", "service").column("MODEL", "model");
        }

        private static List<ObjectNode> rows(String service, PlatformClient client) {
            return models(service, client).stream()
                    .map(model -> Rows.of(
                            service, JsonNodeFactory.instance.objectNode().put("model", model)))
                    .toList();
        }
    }

    /** Compares read models with their sources. */
    @Command(
            name = "check",
            description =
                    "Compare read models with their sources, tenant by tenant. Status 1 when one differs. A model may"
                            + " differ for a moment while events are on their way: check again. The tenant sees the"
                            + " differences.")
    static final class Check extends RowsCommand {

        @Option(
                names = "--tenant",
                paramLabel = "TENANT",
                description = "Only read models of this tenant. Can be repeated.")
        private List<String> tenants = List.of();

        @Option(names = "--model", paramLabel = "NAME", description = "Only this read model. Can be repeated.")
        private List<String> wanted = List.of();

        Check() {
            super(Duty.OPERATIONS);
        }

        @Override
        List<ObjectNode> ask(List<String> services, PlatformClient client, Round round) {
            List<String> which = tenants.isEmpty() ? client.tenants() : tenants;
            return round.ask(services, service -> checked(service, which, client, round));
        }

        private List<ObjectNode> checked(String service, List<String> which, PlatformClient client, Round round) {
            return models(service, client).stream()
                    .filter(model -> wanted.isEmpty() || wanted.contains(model))
                    .flatMap(model -> which.stream().flatMap(tenant -> checked(service, model, tenant, client, round)))
                    .toList();
        }

        private static Stream<ObjectNode> checked(
                String service, String model, String tenant, PlatformClient client, Round round) {
            String drift = path(service) + "/" + Segment.of(model) + "/drift?ofTenant=" + Segment.of(tenant);
            return round.attempt(
                    service + " " + model + " " + tenant, () -> List.of(Rows.of(service, client.get(drift))));
        }

        @Override
        boolean isWrong(JsonNode row) {
            return !row.path("clean").asBoolean();
        }

        @Override
        Listing listing() {
            return new Listing("No read models to check.")
                    .column("SERVICE", "service")
                    .column("MODEL", "name")
                    .column("TENANT", "tenant")
                    .column("COMPARED", "compared")
                    .column("DIFFERENT", "differences")
                    .column("", row -> isWrong(row) ? "DRIFT" : "same");
        }
    }

    /** Rebuilds a read model. */
    @Command(name = "rebuild", description = "Rebuild a read model from its source.")
    static final class Rebuild implements Callable<Integer> {

        @Mixin
        private PlatformOptions platform = new PlatformOptions();

        @Option(
                names = "--service",
                required = true,
                paramLabel = "NAME",
                converter = ServiceOption.Known.class,
                description = "Service that owns the read model.")
        private String service = "";

        @Option(names = "--model", required = true, paramLabel = "NAME", description = "Name of the read model.")
        private String model = "";

        @Option(
                names = "--tenant",
                required = true,
                paramLabel = "TENANT",
                description = "Tenant to rebuild it for. Can be repeated.")
        private List<String> tenants = List.of();

        @Override
        public Integer call() {
            PlatformClient client = platform.connect(Duty.OPERATIONS);
            var round = new Round();
            List<String> done = tenants.stream()
                    .flatMap(tenant -> round.attempt(tenant, () -> rebuilt(tenant, client)))
                    .toList();
            System.out.println(
                    platform.json()
                            ? "{\"count\":" + done.size() + "}"
                            : model + " was rebuilt for " + done.size() + " of " + tenants.size() + " tenants.");
            return round.end(false, System.err);
        }

        private List<String> rebuilt(String tenant, PlatformClient client) {
            client.post(path(service) + "/" + Segment.of(model) + "/rebuild?ofTenant=" + Segment.of(tenant), Map.of());
            return List.of(tenant);
        }
    }
}
