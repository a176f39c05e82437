package cn.volunteering.local.operate;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How far events are behind, sent and heard, per service and tenant. */
@Command(
        name = "lag",
        description = "Shows per service and tenant since when the oldest event waits to be sent and how long handled "
                + "events had been on their way, and per consumer group how many records wait. A service with several "
                + "processes tells what the one that answers has measured; Prometheus has them all.")
final class LagCommand implements Callable<Integer> {

    @Mixin
    private PlatformOptions platform = new PlatformOptions();

    @Mixin
    private ServiceOption services = new ServiceOption();

    @Option(names = "--tenant", paramLabel = "TENANT", description = "Of this tenant alone.")
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
        } else {
            print(answers);
        }
        return round.end(false, System.err);
    }

    private void print(List<ObjectNode> answers) {
        tenants()
                .print(
                        answers.stream()
                                .flatMap(answer -> tenantsOf(answer).stream())
                                .toList(),
                        false,
                        System.out);
        System.out.println();
        groups().print(
                        answers.stream()
                                .flatMap(answer -> groupsOf(answer).stream())
                                .toList(),
                        false,
                        System.out);
    }

    /** One row per tenant: the groups of a service taken together. */
    private List<ObjectNode> tenantsOf(ObjectNode answer) {
        var rows = new TreeMap<String, ObjectNode>();
        for (JsonNode unsent : answer.path("unsent")) {
            rowOf(unsent, answer, rows)
                    .put("unsent", unsent.path("oldestSeconds").asDouble());
        }
        for (JsonNode handled : answer.path("handled")) {
            add(handled, rowOf(handled, answer, rows));
        }
        return rows.values().stream()
                .filter(row -> tenant == null || row.path("tenant").asString().equals(tenant))
                .toList();
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

    private static List<ObjectNode> groupsOf(ObjectNode answer) {
        return Rows.all(answer.path("service").asString(), answer.path("waiting")).stream()
                .filter(group -> group.path("records").asLong() > 0)
                .toList();
    }

    private static Listing tenants() {
        return new Listing("Nothing was measured yet.")
                .column("SERVICE", "service")
                .column("TENANT", "tenant")
                .column("OLDEST UNSENT", row -> seconds(row.path("unsent").asDouble()))
                .column("HANDLED", row -> String.valueOf(row.path("count").asLong()))
                .column("LAG ON AVERAGE", row -> seconds(average(row)))
                .column("AT MOST LATELY", row -> seconds(row.path("max").asDouble()));
    }

    private static double average(JsonNode row) {
        long count = row.path("count").asLong();
        return count == 0 ? 0 : row.path("total").asDouble() / count;
    }

    private static Listing groups() {
        return new Listing("No records wait.")
                .column("SERVICE", "service")
                .column("GROUP", "group")
                .column("WAITING RECORDS", "records");
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.1f s", seconds);
    }
}
