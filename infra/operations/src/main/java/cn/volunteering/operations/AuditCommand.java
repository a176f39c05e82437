package cn.volunteering.operations;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Verifies, lists and seals the audit logs. */
@Command(
        name = "audit",
        description = "Verify, list and seal the audit logs of the platform and its tenants.",
        subcommands = {AuditCommand.Verify.class, AuditCommand.ListThem.class, AuditCommand.Seal.class})
final class AuditCommand {

    private static final String THE_PLATFORM = "(platform)";

    @Mixin
    private Conduct conduct = new Conduct();

    /** Selects the owners of the logs. */
    static final class Owners {

        @Option(
                names = "--tenant",
                paramLabel = "TENANT",
                description = "Only the logs of this tenant. Can be repeated.")
        List<String> tenants = List.of();

        @Option(names = "--platform", description = "Only the logs of the platform.")
        boolean platform;
    }

    /** Verifies hash chains. */
    @Command(
            name = "verify",
            description =
                    "Verify all hash chains that the credentials give access to, or a selection. Status 1 when one is"
                        + " broken. Keep the last hash outside the platform: it is evidence of every entry up to it.")
    static final class Verify extends RowsCommand {

        @ArgGroup
        private Owners owners = new Owners();

        Verify() {
            super(Duty.AUDIT);
        }

        @Override
        List<ObjectNode> ask(List<String> services, PlatformClient client, Round round) {
            return logs(new AuditReach(client), services).stream()
                    .flatMap(log -> round.attempt(nameOf(log), () -> List.of(verified(log, client))))
                    .toList();
        }

        private List<AuditReach.Log> logs(AuditReach reach, List<String> services) {
            if (owners.platform) {
                return reach.platform(services);
            }
            return owners.tenants.isEmpty() ? reach.all(services) : reach.tenants(owners.tenants, services);
        }

        private static ObjectNode verified(AuditReach.Log log, PlatformClient client) {
            JsonNode answer = client.post(log.verification(), Map.of());
            return Rows.of(log.service(), answer).put("tenant", log.tenant());
        }

        private static String whole(JsonNode row) {
            return row.path("sealed").isEmpty() ? "whole" : "whole, sealed " + row.path("sealed");
        }

        private static String nameOf(AuditReach.Log log) {
            return log.service() + " " + Objects.requireNonNullElse(log.tenant(), THE_PLATFORM);
        }

        @Override
        boolean isWrong(JsonNode row) {
            return !row.path("intact").asBoolean();
        }

        @Override
        Listing listing() {
            return new Listing("No logs to verify.")
                    .column("SERVICE", "service")
                    .column("TENANT", row -> row.path("tenant").asString(THE_PLATFORM))
                    .column("ENTRIES", "entries")
                    .column(
                            "CHAIN",
                            row -> isWrong(row)
                                    ? "BROKEN AT " + row.path("brokenAt").asString()
                                    : whole(row))
                    .column("LAST HASH", "lastHash");
        }
    }

    /** Lists entries. */
    @Command(
            name = "list",
            description = "List the newest entries of the platform's logs, or of a tenant's logs for its own auditor.")
    static final class ListThem extends RowsCommand {

        @Option(
                names = "--tenant",
                paramLabel = "TENANT",
                description = "Tenant that owns the logs (default: the platform).")
        private @Nullable String tenant;

        @Option(
                names = "--limit",
                defaultValue = "20",
                description = "Number of entries per service (default: 20, at most 200).")
        private int limit;

        ListThem() {
            super(Duty.AUDIT);
        }

        @Override
        List<ObjectNode> ask(List<String> services, PlatformClient client, Round round) {
            return new AuditReach(client)
                    .readable(tenant, services).stream()
                            .flatMap(log -> round.attempt(log.service(), () -> entries(log, client)))
                            .toList();
        }

        private List<ObjectNode> entries(AuditReach.Log log, PlatformClient client) {
            return Rows.all(
                    log.service(), client.get(log.path() + "?size=" + limit).path("items"));
        }

        @Override
        Listing listing() {
            return new Listing("No entries.")
                    .column("SERVICE", "service")
                    .column("POSITION", "id")
                    .column("AT", "at")
                    .column("WHO", "actorName")
                    .column("WHAT", "action")
                    .column("OBJECT", "object")
                    .column("DETAILS", row -> row.path("details").toString());
        }
    }

    /** Seals entries that no longer match their hash. */
    @Command(
            name = "seal",
            description = "Accept the entries of one log that no longer match their hash as they are, so that the chain"
                    + " continues. Refused if entries are missing, inserted or replaced. Audited.")
    static final class Seal extends RowsCommand {

        @Option(
                names = "--tenant",
                paramLabel = "TENANT",
                description = "Tenant that owns the logs (default: the platform).")
        private @Nullable String tenant;

        @Option(
                names = "--reason",
                required = true,
                description = "Why the entries do not match, at most 200 characters.")
        private String reason = "";

        Seal() {
            super(Duty.OPERATIONS);
        }

        @Override
        List<ObjectNode> ask(List<String> services, PlatformClient client, Round round) {
            return round.ask(services, service -> List.of(sealed(service, client)));
        }

        private ObjectNode sealed(String service, PlatformClient client) {
            String ofTenant = tenant == null ? "" : "?ofTenant=" + Segment.of(tenant);
            JsonNode answer =
                    client.post("/api/platform/" + service + "/audit/seal" + ofTenant, Map.of("reason", reason));
            return Rows.of(service, answer).put("tenant", tenant);
        }

        @Override
        Listing listing() {
            return new Listing("No logs to seal.")
                    .column("SERVICE", "service")
                    .column("TENANT", row -> row.path("tenant").asString(THE_PLATFORM))
                    .column("ENTRIES", "entries")
                    .column("SEALED", row -> row.path("sealed").toString());
        }
    }
}
