package cn.volunteering.local.supervise;

import cn.volunteering.servers.machine.Folders;
import cn.volunteering.servers.process.Part;
import cn.volunteering.servers.process.RunningProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The processes of a data folder, one file each. They outlive a launcher that was killed, so its orphans are found. */
public record ProcessRecords(Path folder) {

    private static final String SUFFIX = ".process";
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** Notes a process that has just been started. */
    public void add(Part part, RunningProcess process) {
        Path file = Folders.make(folder).resolve(part.name() + SUFFIX);
        try (var out = Files.newBufferedWriter(file)) {
            ProcessRecord.of(part, process).toProperties().store(out, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets a process that has ended. */
    public void remove(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name + SUFFIX));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that was noted, whether it still runs or not. */
    public List<ProcessRecord> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .map(ProcessRecords::read)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Ends what an earlier launcher left behind, and forgets it. Only processes with the noted start time are touched:
     * a number may have been given to another program since.
     *
     * @return the ones that still ran
     */
    public List<ProcessRecord> endOrphans() {
        List<ProcessRecord> orphans = all().stream()
                .filter(record -> record.identity().find().isPresent())
                .toList();
        orphans.forEach(orphan -> orphan.identity().find().ifPresent(ProcessHandle::destroy));
        orphans.forEach(orphan -> orphan.identity().find().ifPresent(ProcessRecords::awaitEnd));
        all().forEach(record -> remove(record.name()));
        return orphans;
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("Cannot wait for process " + process.pid(), e);
        }
    }

    private static Optional<ProcessRecord> read(Path file) {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
            return ProcessRecord.from(properties);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
