package cn.volunteering.servers.keycloak;

import cn.volunteering.servers.machine.Checkout;
import cn.volunteering.servers.machine.Folders;
import cn.volunteering.servers.process.JavaCommand;
import cn.volunteering.servers.process.OneShot;
import cn.volunteering.servers.process.ProcessSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Keycloak, unpacked and built once for all runs on this data folder. Its data is elsewhere. */
record KeycloakInstallation(Checkout checkout, Path tools) {

    private static final String SCRIPT_MAIN = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";
    private static final String SERVER_MAIN = "org.keycloak.quarkus.runtime.KeycloakMain";
    private static final Duration BUILD_PATIENCE = Duration.ofMinutes(5);
    private static final int BUILD_HEAP_MEGABYTES = 512;
    private static final String ARCHIVE_PREFIX = "keycloak-quarkus-dist-";

    /** Returns the folder of the libraries. */
    Path libraries() {
        return home().resolve("lib");
    }

    /** Returns the folder of the themes. */
    Path themes() {
        return checkout.keycloakThemes();
    }

    /**
     * Returns the class path of the server. What the build generated and transformed comes first, because it replaces
     * classes of the libraries.
     */
    List<Path> classPath() {
        var built = Stream.of("quarkus/generated-bytecode.jar", "quarkus/transformed-bytecode.jar", "app/keycloak.jar")
                .map(libraries()::resolve);
        var libraries = Stream.of("lib/boot", "lib/main")
                .map(libraries()::resolve)
                .flatMap(folder -> Folders.files(folder, ".jar").stream());
        return Stream.concat(built, libraries).toList();
    }

    /** Unpacks and builds Keycloak unless that is done. A final move makes partial results invisible. */
    void prepare() {
        if (Files.exists(home())) {
            return;
        }
        Path unpacking = tools.resolve("keycloak.unpacking");
        Folders.delete(unpacking);
        Folders.unzip(checkout.keycloakArchive(), unpacking);
        Path unpacked = unpacking.resolve(home().getFileName().toString());
        build(unpacked);
        try {
            Files.move(unpacked, home(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Folders.delete(unpacking);
    }

    private static void build(Path home) {
        var java = new JavaCommand(BUILD_HEAP_MEGABYTES);
        var arguments = Stream.concat(Stream.of("build"), KeycloakSettings.BUILD_OPTIONS.stream());
        var command = configured(java, home)
                .main(List.of(home.resolve("lib/quarkus-run.jar")), SCRIPT_MAIN, arguments.toArray(String[]::new));
        OneShot.run("keycloak-build", new ProcessSpec(command, Map.of(), home), home, BUILD_PATIENCE);
    }

    /**
     * Returns the command that starts a server. Unlike {@code kc.sh}, it needs no shell process and no class loader of
     * Quarkus: only classes that the virtual machine loads itself come ready to run from a start-up cache.
     *
     * @param data home of one server: configuration and data
     */
    List<String> start(Path data, JavaCommand java) {
        return configured(java, data).main(classPath(), SERVER_MAIN, "start", "--optimized", "--import-realm");
    }

    private static JavaCommand configured(JavaCommand java, Path data) {
        return java.with(
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dkc.home.dir=" + data,
                "-Djboss.server.config.dir=" + data.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-Duser.language=en",
                "-Duser.country=US",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED");
    }

    private Path home() {
        String archive = checkout.keycloakArchive().getFileName().toString();
        String version = archive.substring(ARCHIVE_PREFIX.length(), archive.length() - ".zip".length());
        return tools.resolve("keycloak-" + version);
    }
}
