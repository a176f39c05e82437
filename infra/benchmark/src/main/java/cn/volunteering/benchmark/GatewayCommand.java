package cn.volunteering.benchmark;

import cn.volunteering.local.command.DataOption;
import cn.volunteering.servers.machine.CannotRunException;
import cn.volunteering.story.GatewayShare;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares requests through the gateway with the same requests sent to a part directly. */
@Command(
        name = "gateway",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Measures requests through the gateway and the same requests sent to volunteer-service directly.")
final class GatewayCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--callers",
            paramLabel = "NUMBER",
            defaultValue = "16",
            description = "Number of agencies whose programs read at the same time (${DEFAULT-VALUE}).")
    private int callers;

    @Option(
            names = "--reads",
            paramLabel = "NUMBER",
            defaultValue = "350",
            description = "Requests of each caller in a round; the gateway allows bursts of 400 (${DEFAULT-VALUE}).")
    private int reads;

    @Option(
            names = "--rounds",
            paramLabel = "NUMBER",
            defaultValue = "5",
            description = "Rounds that count, after as many for warm-up (${DEFAULT-VALUE}).")
    private int rounds;

    @Override
    public Integer call() {
        if (callers < 1 || reads < 1 || rounds < 1) {
            throw new CannotRunException("All numbers must be at least 1.");
        }
        Ground ground = Ground.in(data.folder());
        ground.requireBothCompilers();
        ground.awaitQuiet();
        double share = GatewayShare.measure(
                ground.launcher().publicOrigin(),
                ground.operatorPassword(),
                ground.address("volunteer"),
                callers,
                reads,
                rounds,
                System.out);
        System.out.printf(Locale.ROOT, "gateway/direct=%.2f%n", share);
        return 0;
    }
}
