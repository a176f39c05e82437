package cn.volunteering.local.command;

import cn.volunteering.local.supervise.LauncherRecord;
import cn.volunteering.local.supervise.ProcessRecord;
import cn.volunteering.local.supervise.ProcessRecords;
import cn.volunteering.local.supervise.Progress;
import cn.volunteering.local.supervise.Supervisor;
import cn.volunteering.local.supervise.Trainer;
import cn.volunteering.servers.machine.CannotRunException;
import cn.volunteering.servers.machine.Checkout;
import cn.volunteering.servers.machine.DataFolder;
import cn.volunteering.servers.machine.Folders;
import cn.volunteering.servers.machine.Machine;
import cn.volunteering.servers.process.ProcessIdentity;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/** One run of the platform, from the plan to the end of the last process. */
final class Launcher {

    private final UpOptions options;
    private final Checkout checkout;
    private final DataFolder data;
    private final Progress progress = progress();
    private final Instant began = Instant.now();

    Launcher(UpOptions options, Checkout checkout) {
        this.options = options;
        this.checkout = checkout;
        this.data = options.data.folder();
    }

    /**
     * Starts everything and runs until Ctrl-C, a signal, or the end of the terminal.
     *
     * @return never 0, because only a signal ends it
     * @throws CannotRunException when a part cannot be started; the others are ended
     */
    int run() {
        FolderLock lock = FolderLock.take(data);
        endOrphans();
        if (options.fresh) {
            Folders.delete(data.allData());
        }
        RunPlan plan = new Planner(options, checkout, data, Machine.current()).plan();
        progress.note(plan.database());
        start(plan);
        return awaitSignal(lock);
    }

    private void start(RunPlan plan) {
        var supervisor = new Supervisor(plan.parts(), data, progress);
        var trainer = new Trainer(options.noCaches ? List.of() : plan.cachedParts(), checkout, data, progress);
        var record = new LauncherRecord(
                ProcessIdentity.of(ProcessHandle.current()), plan.names(), plan.publicOrigin(), false);
        record.write(data);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(supervisor, trainer), "end"));
        supervisor.start();
        progress.finish();
        steps(plan).forEach(step -> step.run(progress));
        record.nowReady().write(data);
        new Summary(plan, data).print(System.out, Duration.between(began, Instant.now()));
        trainer.start();
    }

    /** Returns the steps to run once everything is ready, in order. */
    private List<ReadyStep> steps(RunPlan plan) {
        return options.noDemo || !options.only.isEmpty() ? List.of() : List.of(new DemoSeed(plan, checkout, data));
    }

    private void end(Supervisor supervisor, Trainer trainer) {
        progress.note("Ending everything.");
        trainer.stop();
        supervisor.stop();
        LauncherRecord.delete(data);
    }

    private void endOrphans() {
        Stream.of(data.run(), Trainer.records(data)).forEach(this::endOrphans);
    }

    private void endOrphans(Path records) {
        for (ProcessRecord orphan : new ProcessRecords(records).endOrphans()) {
            progress.note("Ended " + orphan.name() + " (process "
                    + orphan.identity().pid() + "), left behind by an earlier run.");
        }
    }

    /** Holds the lock until the virtual machine ends. */
    private static int awaitSignal(FolderLock lock) {
        try {
            new CountDownLatch(1).await();
            return lock.hashCode();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private static Progress progress() {
        var console = System.console();
        return console != null && console.isTerminal()
                ? new TerminalProgress(System.out)
                : new PlainProgress(System.out);
    }
}
