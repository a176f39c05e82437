package cn.volunteering.local.command;

import cn.volunteering.local.machine.CannotRunException;
import cn.volunteering.local.machine.Checkout;
import cn.volunteering.local.machine.DataFolder;
import cn.volunteering.local.machine.Machine;
import cn.volunteering.local.machine.Secrets;
import cn.volunteering.local.process.ProcessSpec;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells the demo story on a running platform. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "One act of service from end to end, every figure compared; status 0 only when all agree.")
final class DemoCommand implements Callable<Integer> {

    private static final String MAIN_CLASS = "cn.volunteering.story.DemoStory";

    @Mixin
    private DataOption data = new DataOption();

    @Override
    public Integer call() throws IOException, InterruptedException {
        DataFolder folder = data.folder();
        var launcher = LauncherRecord.running(folder)
                .filter(LauncherRecord::ready)
                .orElseThrow(
                        () -> new CannotRunException("Nothing is ready to tell a story on: infra/up comes first."));
        var secrets = Secrets.in(folder.secrets()).with(Machine.current().environment());
        var story = new StoryProgram(MAIN_CLASS, Checkout.find(), folder);
        return tell(story.process(launcher.publicOrigin(), secrets));
    }

    private static int tell(ProcessSpec story) throws IOException, InterruptedException {
        var process = new ProcessBuilder(story.command())
                .directory(story.folder().toFile())
                .inheritIO();
        process.environment().putAll(story.environment());
        return process.start().waitFor();
    }
}
