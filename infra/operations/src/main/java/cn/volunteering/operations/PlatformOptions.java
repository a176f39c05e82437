package cn.volunteering.operations;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Selects the platform, the credentials and the output format. */
final class PlatformOptions {

    private static final String TOKEN = "PLATFORM_TOKEN";

    @Mixin
    private Conduct conduct = new Conduct();

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Data folder of the local run (default: .data in the checkout).")
    private Path data = Path.of(System.getProperty("volunteering.root", ""), ".data");

    @Option(
            names = "--url",
            paramLabel = "URL",
            description =
                    "Public address of another platform. Set PLATFORM_TOKEN, or OPERATIONS_CLIENT_ID and _SECRET (for "
                            + "audit: AUDIT_CLIENT_ID and _SECRET).")
    private @Nullable URI url;

    @Option(
            names = "--issuer",
            paramLabel = "URL",
            description = "Keycloak realm of that platform (default: URL/auth/realms/volunteering).")
    private @Nullable URI issuer;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    boolean json() {
        return json;
    }

    /** @throws CannotOperateException when no platform runs here or there are no credentials */
    PlatformClient connect(Duty duty) {
        Map<String, String> environment = System.getenv();
        String origin = url == null ? localOrigin() : withoutSlash(url);
        return PlatformClient.signedIn(origin, tokens(duty, origin, environment));
    }

    private TokenSource tokens(Duty duty, String origin, Map<String, String> environment) {
        String given = environment.get(TOKEN);
        return given == null ? credentials(duty, origin, environment) : () -> given;
    }

    private String localOrigin() {
        return localRun()
                .publicOrigin()
                .orElseThrow(() -> new CannotOperateException("No platform runs on "
                        + localRun().folder() + ": start it with infra/up, or name another one with --url."));
    }

    private TokenSource credentials(Duty duty, String origin, Map<String, String> environment) {
        String realm = issuer == null ? origin + "/auth/realms/volunteering" : withoutSlash(issuer);
        return new ClientCredentials(
                URI.create(realm + "/protocol/openid-connect/token"),
                Objects.requireNonNullElse(environment.get(duty.idVariable()), duty.defaultClientId()),
                secret(duty, environment));
    }

    private String secret(Duty duty, Map<String, String> environment) {
        return Optional.ofNullable(environment.get(duty.secretVariable()))
                .or(() -> url == null ? localRun().secret(duty.secretVariable()) : Optional.empty())
                .orElseThrow(() -> new CannotOperateException("No credentials: set " + TOKEN + ", or "
                        + duty.secretVariable() + " (and " + duty.idVariable() + " unless it is "
                        + duty.defaultClientId() + ")."));
    }

    private LocalRun localRun() {
        return new LocalRun(data.toAbsolutePath().normalize());
    }

    private static String withoutSlash(URI address) {
        return address.toString().replaceAll("/+$", "");
    }
}
