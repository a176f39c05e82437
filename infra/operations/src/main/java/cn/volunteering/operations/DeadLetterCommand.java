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

/** Records that a consumer group could not handle: what they are, and what becomes of them. */
@Command(
        name = "dead-letters",
        description = "Records that could not be handled.",
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

    /** Asks one service after the other for the record until one knows it: an identity does not name its service. */
    private static JsonNode ofWhoeverKnows(String id, List<String> services, Function<String, Answer> question) {
        for (String service : services) {
            Answer answer = question.apply(path(service) + "/" + Segment.of(id));
            if (answer.isFine()) {
                return Rows.of(service, answer.body());
            }
            if (answer.status() != NOT_FOUND) {
                throw new CannotOperateException(service + " answered " + answer.refusal());
            }
        }
        throw new CannotOperateException("There is no dead letter " + id + " in " + String.join(", ", services) + ".");
    }

    /** Lists them, newest first. */
    @Command(name = "list", description = "Lists them with their cause, newest first.")
    static final class ListThem extends RowsCommand {

        /** What became of a dead letter. */
        enum State {
            OPEN,
            REDRIVEN,
            DISCARDED
        }

        @Option(names = "--state", defaultValue = "OPEN", description = "${COMPLETION-CANDIDATES} (default: OPEN).")
        private State state = State.OPEN;

        @Option(names = "--tenant", paramLabel = "TENANT", description = "Of this tenant alone.")
        private @Nullable String tenant;

        @Option(
                names = "--limit",
                defaultValue = "50",
                description = "How many of each service (default: 50, at most 200).")
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
            return new Listing("There are none.")
                    .column("ID", "id")
                    .column("GROUP", "group")
                    .column("TENANT", "tenant")
                    .column("FAILED AT", "failedAt")
                    .column("CYCLES", "cycles")
                    .column("REASON", "reason")
                    .column("CAUSE", "message");
        }
    }

    /** Shows one with its payload. */
    @Command(name = "show", description = "Shows one with its payload, which may hold personal data: that is audited.")
    static final class Show implements Callable<Integer> {

        @Mixin
        private PlatformOptions platform = new PlatformOptions();

        @Mixin
        private ServiceOption services = new ServiceOption();

        @Parameters(paramLabel = "ID", description = "As the list shows it.")
        private String id = "";

        @Override
        public Integer call() {
            PlatformClient client = platform.connect(Duty.OPERATIONS);
            JsonNode letter = ofWhoeverKnows(id, services.names(), client::tryGet);
            System.out.println(platform.json() ? letter.toString() : Rows.pretty(letter));
            return Conduct.FINE;
        }
    }

    /** Puts records back. */
    @Command(name = "redrive", description = "Puts one, or all of a group up to a time, back for that group alone.")
    static final class Redrive implements Callable<Integer> {

        /** One record, or those of a group. */
        static final class What {

            @Parameters(paramLabel = "ID", description = "As the list shows it.")
            @Nullable
            String id;

            @ArgGroup(exclusive = false)
            @Nullable
            OfGroup ofGroup;
        }

        /** All open records of a group that failed before a time. */
        static final class OfGroup {

            @Option(names = "--group", required = true, paramLabel = "GROUP", description = "All of this group …")
            String group = "";

            @Option(
                    names = "--before",
                    required = true,
                    paramLabel = "INSTANT",
                    description = "… that failed before, for example 2026-11-21T08:00:00Z.")
            Instant before = Instant.EPOCH;
        }

        @Mixin
        private PlatformOptions platform = new PlatformOptions();

        @Mixin
        private ServiceOption services = new ServiceOption();

        @ArgGroup(multiplicity = "1")
        private What what = new What();

        @Override
        public Integer call() {
            PlatformClient client = platform.connect(Duty.OPERATIONS);
            if (what.id != null) {
                ofWhoeverKnows(what.id, services.names(), path -> client.tryPost(path + "/redrive", Map.of()));
                report(1);
                return Conduct.FINE;
            }
            var round = new Round();
            var counts = round.ask(services.names(), service -> List.of(redriven(service, what.ofGroup, client)));
            report(counts.stream().mapToInt(Integer::intValue).sum());
            return round.end(false, System.err);
        }

        private static int redriven(String service, OfGroup which, PlatformClient client) {
            return client.post(
                            path(service) + "/redrive",
                            Map.of("group", which.group, "failedBefore", which.before.toString()))
                    .path("count")
                    .asInt();
        }

        private void report(int count) {
            System.out.println(platform.json() ? "{\"count\":" + count + "}" : count + " put back.");
        }
    }

    /** Gives one up. */
    @Command(name = "discard", description = "Gives one up for good.")
    static final class Discard implements Callable<Integer> {

        @Mixin
        private PlatformOptions platform = new PlatformOptions();

        @Mixin
        private ServiceOption services = new ServiceOption();

        @Parameters(paramLabel = "ID", description = "As the list shows it.")
        private String id = "";

        @Option(names = "--reason", required = true, description = "Why, for the audit log.")
        private String reason = "";

        @Override
        public Integer call() {
            PlatformClient client = platform.connect(Duty.OPERATIONS);
            ofWhoeverKnows(id, services.names(), path -> client.tryPost(path + "/discard", Map.of("reason", reason)));
            System.out.println(platform.json() ? "{\"count\":1}" : "Discarded.");
            return Conduct.FINE;
        }
    }
}
