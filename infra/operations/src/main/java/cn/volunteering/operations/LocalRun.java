package cn.volunteering.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * The platform that {@code infra/up} runs on this machine. Reads what the launcher writes into its data folder: its
 * process, its address and the secrets of the realm's clients.
 */
record LocalRun(Path folder) {

    /** Returns the public address, unless no launcher runs or it is not ready yet. */
    Optional<String> publicOrigin() {
        Properties launcher = read("run/launcher.properties");
        return Optional.ofNullable(launcher.getProperty("origin"))
                .filter(origin -> Boolean.parseBoolean(launcher.getProperty("ready")))
                .filter(origin -> isAlive(launcher.getProperty("pid")));
    }

    /** Returns a secret by its name. A data folder that is older than the client has none. */
    Optional<String> secret(String name) {
        return Optional.ofNullable(read("data/secrets.properties").getProperty(name));
    }

    private static boolean isAlive(String pid) {
        return ProcessHandle.of(Long.parseLong(pid)).isPresent();
    }

    private Properties read(String name) {
        Path file = folder.resolve(name);
        var properties = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return properties;
    }
}
