package cn.volunteering.local.supervise;

import cn.volunteering.servers.process.Part;
import cn.volunteering.servers.process.ProcessIdentity;
import cn.volunteering.servers.process.RunningProcess;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/** What the launcher records about a process, so that other commands can find it, probe it and end it. */
public record ProcessRecord(String name, ProcessIdentity identity, int port, URI health) {

    static ProcessRecord of(Part part, RunningProcess process) {
        return new ProcessRecord(part.name(), process.identity(), part.port(), part.health());
    }

    /** Returns nothing when the file is incomplete, for example after a crash. */
    static Optional<ProcessRecord> from(Properties file) {
        try {
            var identity = new ProcessIdentity(
                    Long.parseLong(file.getProperty("pid")), Instant.parse(file.getProperty("started")));
            return Optional.of(new ProcessRecord(
                    file.getProperty("name"),
                    identity,
                    Integer.parseInt(file.getProperty("port")),
                    URI.create(file.getProperty("health"))));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    Properties toProperties() {
        var file = new Properties();
        file.setProperty("name", name);
        file.setProperty("pid", String.valueOf(identity.pid()));
        file.setProperty("started", identity.started().toString());
        file.setProperty("port", String.valueOf(port));
        file.setProperty("health", health.toString());
        return file;
    }
}
