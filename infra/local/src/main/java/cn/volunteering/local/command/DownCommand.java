package cn.volunteering.local.command;

import cn.volunteering.local.supervise.LauncherRecord;
import cn.volunteering.local.supervise.ProcessRecords;
import cn.volunteering.local.supervise.Trainer;
import cn.volunteering.servers.machine.CannotRunException;
import cn.volunteering.servers.machine.DataFolder;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Ends a run, and the processes that a killed launcher left behind. */
@Command(name = "down", mixinStandardHelpOptions = true, description = "End the platform and wait until it is gone.")
final class DownCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Mixin
    private DataOption data = new DataOption();

    @Override
    public Integer call() {
        DataFolder folder = data.folder();
        boolean ran = LauncherRecord.running(folder)
                .flatMap(launcher -> launcher.identity().find())
                .map(DownCommand::end)
                .orElse(false);
        int orphans = new ProcessRecords(folder.run()).endOrphans().size()
                + new ProcessRecords(Trainer.records(folder)).endOrphans().size();
        System.out.println(ran || orphans > 0 ? "Everything is ended." : "Nothing is running.");
        return 0;
    }

    private static boolean end(ProcessHandle launcher) {
        launcher.destroy();
        try {
            launcher.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
            return true;
        } catch (CompletionException e) {
            throw new CannotRunException(
                    "The launcher (process " + launcher.pid() + ") has not ended after " + PATIENCE.toSeconds() + " s.",
                    e);
        }
    }
}
