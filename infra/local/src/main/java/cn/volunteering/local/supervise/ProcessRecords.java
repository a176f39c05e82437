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

/**
 * The recorded processes of a data folder, one file each. The files survive a killed launcher, so orphans are found.
 */
public record ProcessRecords(Path folder) {

    private static final String SUFFIX = ".process";
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** Records a process that has just started. */
    public void add(Part part, RunningProcess process) {
        Path file = Folders.make(folder).resolve(part.name() + SUFFIX);
        try (var out = Files.newBufferedWriter(file)) {
            ProcessRecord.of(part, process).toProperties().store(out, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes the record of a process that has ended. */
    public void remove(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name + SUFFIX));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns all recorded processes, running or not. */
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
     * Ends the processes that an earlier launcher left behind, and removes their records. The start time must match,
     * because another program may have the process number by now.
     *
     * @return the processes that were still running
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
