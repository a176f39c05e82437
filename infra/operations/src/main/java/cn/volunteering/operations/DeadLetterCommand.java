package cn.volunteering.operations;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists, shows, redrives and discards the records that a consumer group could not handle. */
@Command(
        name = "dead-letters",
        description = "List, redrive and discard the records that no consumer could handle.",
        subcommands = {
            DeadLetterCommand.ListThem.class,
            DeadLetterCommand.Show.class,
            DeadLetterCommand.Redrive.class,
            DeadLetterCommand.Discard.class
        })
final class DeadLetterCommand {

    private static final int NOT_FOUND = 404;

    @Mixin
    private Conduct conduct = new Conduct();

    private static String path(String service) {
        return "/api/platform/" + service + "/dead-letters";
    }

    /** Asks the services one by one, because the id of a record does not name its service. */
    private static JsonNode ofOwner(String id, List<String> services, Function<String, Answer> question) {
        for (String service : services) {
            Answer answer = question.apply(path(service) + "/" + Segment.of(id));
            if (answer.isSuccess()) {
                return Rows.of(service, answer.body());
            }
            if (answer.status() != NOT_FOUND) {
                throw new CannotOperateException(service + " answered " + answer.refusal());
            }
        }
        throw new CannotOperateException("No dead letter " + id + " in " + String.join(", ", services) + ".");
    }

    /** Lists dead letters, newest first. */
    @Command(name = "list", description = "List dead letters with their cause, newest first.")
    static final class ListThem extends RowsCommand {

        /** State of a dead letter. */
        enum State {
            OPEN,
            REDRIVEN,
            DISCARDED
        }

        @Option(
                names = "--state",
                defaultValue = "OPEN",
                description = "State: ${COMPLETION-CANDIDATES} (default: OPEN).")
        private State state = State.OPEN;

        @Option(names = "--tenant", paramLabel = "TENANT", description = "Only dead letters of this tenant.")
        private @Nullable String tenant;

        @Option(
                names = "--limit",
                defaultValue = "50",
                description = "Number of dead letters per service (default: 50, at most 200).")
        private int limit;

        ListThem() {
            super(Duty.OPERATIONS);
        }

        @Override
        List<ObjectNode> ask(List<String> services, PlatformClient client, Round round) {
            return round.ask(services, service -> of(service, client)).stream()
                    .sorted(Comparator.comparing(
                                    (ObjectNode row) -> row.path("failedAt").asString(""))
                            .reversed())
                    .toList();
        }

        private List<ObjectNode> of(String service, PlatformClient client) {
            String ofTenant = tenant == null ? "" : "&ofTenant=" + Segment.of(tenant);
            JsonNode page = client.get(path(service) + "?state=" + state + "&size=" + limit + ofTenant);
            long more = page.path("total").asLong() - page.path("items").size();
            if (more > 0) {
                System.err.println(service + ": " + more + " more, see --limit.");
            }
            return Rows.all(service, page.path("items"));
        }

        @Override
        Listing listing() {
            return new Listing("No dead letters.")
                    .column("ID", "id")
                    .column("GROUP", "group")
                    .column("TENANT", "tenant")
                    .column("FAILED AT", "failedAt")
                    .column("CYCLES", "cycles")
                    .column("REASON", "reason")
                    .column("CAUSE", "message");
        }
    }

    /** Shows one dead letter with its payload. */
    @Command(
            name = "show",
            description =
                    "Show a dead letter with its payload. The payload may hold personal data, so this is audited.")
    static final class Show implements Callable<Integer> {

        @Mixin
        private PlatformOptions platform = new PlatformOptions();

        @Mixin
        private ServiceOption services = new ServiceOption();

        @Parameters(paramLabel = "ID", description = "ID of the dead letter, as listed.")
        private String id = "";

        @Override
        public Integer call() {
            PlatformClient client = platform.connect(Duty.OPERATIONS);
            JsonNode letter = ofOwner(id, services.names(), client::tryGet);
            System.out.println(platform.json() ? letter.toString() : Rows.pretty(letter));
            return Conduct.SUCCESS;
        }
    }

    /** Sends records back to their consumer group. */
    @Command(
            name = "redrive",
            description = "Send one record, or all records of a group up to a time, back to that group only.")
    static final class Redrive implements Callable<Integer> {

        /** Selects one record or the records of a group. */
        static final class Selection {

            @Parameters(paramLabel = "ID", description = "ID of the dead letter, as listed.")
            @Nullable
            String id;

            @ArgGroup(exclusive = false)
            @Nullable
            OfGroup ofGroup;
        }

        /** Selects all open records of a group that failed before a time. */
        static final class OfGroup {

            @Option(
                    names = "--group",
                    required = true,
                    paramLabel = "GROUP",
                    description = "Consumer group whose open records are sent back.")
            String group = "";

            @Option(
                    names = "--before",
                    required = true,
                    paramLabel = "INSTANT",
                    description =
                            "Send back only records that failed before this time, for example 2026-11-21T08:00:00Z.")
            Instant before = Instant.EPOCH;
        }

        @Mixin
        private PlatformOptions platform = new PlatformOptions();

        @Mixin
        private ServiceOption services = new ServiceOption();

        @ArgGroup(multiplicity = "1")
        private Selection selection = new Selection();

        @Override
        public Integer call() {
            PlatformClient client = platform.connect(Duty.OPERATIONS);
            if (selection.id != null) {
                ofOwner(selection.id, services.names(), path -> client.tryPost(path + "/redrive", Map.of()));
                report(1);
                return Conduct.SUCCESS;
            }
            var round = new Round();
            var outcomes =
                    round.ask(services.names(), service -> List.of(redriven(service, selection.ofGroup, client)));
            report(outcomes.stream().mapToInt(it -> it.path("count").asInt()).sum());
            outcomes.stream()
                    .flatMap(it -> it.path("failed").valueStream())
                    .forEach(id -> System.err.println("Not put back: " + id.asString()));
            return round.end(false, System.err);
        }

        private static JsonNode redriven(String service, OfGroup which, PlatformClient client) {
            return client.post(
                    path(service) + "/redrive", Map.of("group", which.group, "failedBefore", which.before.toString()));
        }

        private void report(int count) {
            System.out.println(platform.json() ? "{\"count\":" + count + "}" : count + " put back.");
        }
    }

    /** Discards a record. */
    @Command(name = "discard", description = "Discard a record permanently.")
    static final class Discard implements Callable<Integer> {

        @Mixin
        private PlatformOptions platform = new PlatformOptions();

        @Mixin
        private ServiceOption services = new ServiceOption();

        @Parameters(paramLabel = "ID", description = "ID of the dead letter, as listed.")
        private String id = "";

        @Option(names = "--reason", required = true, description = "Reason, for the audit log.")
        private String reason = "";

        @Override
        public Integer call() {
            PlatformClient client = platform.connect(Duty.OPERATIONS);
            ofOwner(id, services.names(), path -> client.tryPost(path + "/discard", Map.of("reason", reason)));
            System.out.println(platform.json() ? "{\"count\":1}" : "Discarded.");
            return Conduct.SUCCESS;
        }
    }
}
