package cn.volunteering.local.command;

import cn.volunteering.local.supervise.ProcessRecord;
import cn.volunteering.local.supervise.ProcessRecords;
import cn.volunteering.servers.machine.DataFolder;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Kills parts of a running platform during a story, without a warning ({@code kill -9}). */
abstract class Disturbance implements AutoCloseable {

    private final DataFolder data;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("disturbance").factory());
    private volatile boolean over;

    Disturbance(DataFolder data) {
        this.data = data;
    }

    /** Receives each line that the story prints. */
    abstract void onLine(String line);

    /** Starts the disturbance in parallel with the story. */
    final void begin(Runnable work) {
        thread.execute(() -> {
            work.run();
            over = !Thread.currentThread().isInterrupted();
        });
    }

    /** Returns whether all planned disturbances have happened. */
    boolean isOver() {
        return over;
    }

    /** Kills a part if it is running; the launcher restarts it. */
    final void kill(String part) {
        records().stream()
                .filter(record -> record.name().equals(part))
                .flatMap(record -> record.identity().find().stream())
                .filter(ProcessHandle::destroyForcibly)
                .forEach(process -> System.out.println("  ! killed " + part + " (process " + process.pid() + ")"));
    }

    final List<String> runningParts() {
        return records().stream().map(ProcessRecord::name).toList();
    }

    private List<ProcessRecord> records() {
        return new ProcessRecords(data.run()).all();
    }

    static void pauseMillis(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
