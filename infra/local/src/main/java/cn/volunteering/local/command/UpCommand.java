package cn.volunteering.local.command;

import cn.volunteering.servers.machine.Checkout;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Starts everything; with {@code --detach} in a separate process. */
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Start the platform and print its address. Ctrl-C ends everything.")
final class UpCommand implements Callable<Integer> {

    @Mixin
    private UpOptions options = new UpOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (options.detach) {
            return new DetachedLauncher(options.data.folder()).start(withoutDetach());
        }
        return new Launcher(options, Checkout.find()).run();
    }

    private List<String> withoutDetach() {
        return spec.root().commandLine().getParseResult().originalArgs().stream()
                .filter(argument -> !argument.equals("--detach"))
                .toList();
    }
}
