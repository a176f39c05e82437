package cn.volunteering.local.supervise;

import cn.volunteering.servers.machine.DataFolder;
import cn.volunteering.servers.machine.Folders;
import cn.volunteering.servers.process.ProcessIdentity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * What a launcher records about itself for the other commands. {@code infra/operate} reads the file too.
 *
 * @param parts names of the started parts
 * @param ready whether all parts have become ready
 */
public record LauncherRecord(ProcessIdentity identity, List<String> parts, String publicOrigin, boolean ready) {

    /** Returns the running launcher of this data folder. */
    public static Optional<LauncherRecord> running(DataFolder data) {
        return read(file(data)).filter(record -> record.identity().find().isPresent());
    }

    public void write(DataFolder data) {
        var properties = new Properties();
        properties.setProperty("pid", String.valueOf(identity.pid()));
        properties.setProperty("started", identity.started().toString());
        properties.setProperty("parts", String.join(",", parts));
        properties.setProperty("origin", publicOrigin);
        properties.setProperty("ready", String.valueOf(ready));
        Folders.make(data.run());
        try (var out = Files.newBufferedWriter(file(data))) {
            properties.store(out, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void delete(DataFolder data) {
        try {
            Files.deleteIfExists(file(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public LauncherRecord nowReady() {
        return new LauncherRecord(identity, parts, publicOrigin, true);
    }

    private static Optional<LauncherRecord> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
            return Optional.of(new LauncherRecord(
                    new ProcessIdentity(
                            Long.parseLong(properties.getProperty("pid")),
                            Instant.parse(properties.getProperty("started"))),
                    List.of(properties.getProperty("parts").split(",")),
                    properties.getProperty("origin"),
                    Boolean.parseBoolean(properties.getProperty("ready"))));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Path file(DataFolder data) {
        return data.run().resolve("launcher.properties");
    }
}
