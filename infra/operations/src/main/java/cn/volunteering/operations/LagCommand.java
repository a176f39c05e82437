package cn.volunteering.operations;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Shows how late events are sent and handled, per service and tenant. */
@Command(
        name = "lag",
        description = "Show the age of the oldest unsent event and the delay of handled events per service and tenant, "
                + "and the number of waiting records per consumer group. When a service runs several processes, these "
                + "are the figures of the one that answers; Prometheus has all of them.")
final class LagCommand implements Callable<Integer> {

    private static final String NO_TENANT = "-";

    @Mixin
    private PlatformOptions platform = new PlatformOptions();

    @Mixin
    private ServiceOption services = new ServiceOption();

    @Option(names = "--tenant", paramLabel = "TENANT", description = "Only figures of this tenant.")
    private @Nullable String tenant;

    @Override
    public Integer call() {
        PlatformClient client = platform.connect(Duty.OPERATIONS);
        var round = new Round();
        List<ObjectNode> answers = round.ask(
                services.names(),
                service -> List.of(Rows.of(service, client.get("/api/platform/" + service + "/lag"))));
        if (platform.json()) {
            System.out.println(answers);
        } else if (!answers.isEmpty()) {
            print(answers);
        }
        return round.end(false, System.err);
    }

    private void print(List<ObjectNode> answers) {
        tenants().print(answers.stream().flatMap(this::tenantsOf).toList(), false, System.out);
        System.out.println();
        groups().print(answers.stream().flatMap(LagCommand::groupsOf).toList(), false, System.out);
    }

    /** Returns one row per tenant, with the groups of a service added up. */
    private Stream<ObjectNode> tenantsOf(ObjectNode answer) {
        var rows = new TreeMap<String, ObjectNode>();
        for (JsonNode unsent : answer.path("unsent")) {
            rowOf(unsent, answer, rows)
                    .put("unsent", unsent.path("oldestSeconds").asDouble());
        }
        for (JsonNode handled : answer.path("handled")) {
            add(handled, rowOf(handled, answer, rows));
        }
        return rows.values().stream()
                .filter(row -> tenant == null || row.path("tenant").asString().equals(tenant));
    }

    private static ObjectNode rowOf(JsonNode line, ObjectNode answer, TreeMap<String, ObjectNode> rows) {
        return rows.computeIfAbsent(line.path("tenant").asString(), name -> JsonNodeFactory.instance
                .objectNode()
                .put("service", answer.path("service").asString())
                .put("tenant", name));
    }

    private static void add(JsonNode handled, ObjectNode row) {
        long count = handled.path("count").asLong();
        double total = count * handled.path("meanSeconds").asDouble();
        row.put("count", row.path("count").asLong() + count)
                .put("total", row.path("total").asDouble() + total)
                .put(
                        "max",
                        Math.max(
                                row.path("max").asDouble(),
                                handled.path("maxSeconds").asDouble()));
    }

    private static Stream<ObjectNode> groupsOf(ObjectNode answer) {
        return Rows.all(answer.path("service").asString(), answer.path("waiting")).stream()
                .filter(group -> group.path("records").asLong() > 0);
    }

    private static Listing tenants() {
        return new Listing("No measurements yet.")
                .column("SERVICE", "service")
                .column("TENANT", row -> nameOf(row.path("tenant").asString()))
                .column("OLDEST UNSENT", row -> seconds(row.path("unsent").asDouble()))
                .column("HANDLED", row -> String.valueOf(row.path("count").asLong()))
                .column("AVERAGE LAG", row -> ofHandled(row, average(row)))
                .column("RECENT MAXIMUM", row -> ofHandled(row, row.path("max").asDouble()));
    }

    private static String nameOf(String tenant) {
        return tenant.equals(NO_TENANT) ? "(platform)" : tenant;
    }

    private static double average(JsonNode row) {
        return row.path("total").asDouble() / row.path("count").asLong();
    }

    private static String ofHandled(JsonNode row, double seconds) {
        return row.path("count").asLong() == 0 ? "-" : seconds(seconds);
    }

    private static Listing groups() {
        return new Listing("No waiting records.")
                .column("SERVICE", "service")
                .column("GROUP", "group")
                .column("WAITING RECORDS", "records");
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.1f s", seconds);
    }
}
