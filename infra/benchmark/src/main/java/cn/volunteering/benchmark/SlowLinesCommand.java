package cn.volunteering.benchmark;

import cn.volunteering.local.command.DataOption;
import cn.volunteering.servers.machine.CannotRunException;
import cn.volunteering.story.SlowCallers;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures sign-in and all parts while many callers send their bodies byte by byte. */
@Command(
        name = "slow-lines",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Lets strangers and accounts send their requests byte by byte, and measures sign-in and all parts "
                        + "for others meanwhile.")
final class SlowLinesCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--lines",
            paramLabel = "NUMBER",
            defaultValue = "500",
            description = "Number of slow strangers, and of slow accounts (${DEFAULT-VALUE}).")
    private int lines;

    @Option(
            names = "--rounds",
            paramLabel = "NUMBER",
            defaultValue = "100",
            description = "Number of measured calls of each kind (${DEFAULT-VALUE}).")
    private int rounds;

    @Option(
            names = "--limit",
            paramLabel = "MILLISECONDS",
            defaultValue = "200",
            description = "Time within which 99 %% of each kind of call must end (${DEFAULT-VALUE}).")
    private long limit;

    @Override
    public Integer call() {
        if (lines < 1 || rounds < 1) {
            throw new CannotRunException("All numbers must be at least 1.");
        }
        Ground ground = Ground.in(data.folder());
        Duration slowest = SlowCallers.measure(
                ground.launcher().publicOrigin(), ground.operatorPassword(), lines, rounds, System.out);
        if (slowest.toMillis() > limit) {
            throw new BenchFailedException("99 % of the slowest kind of call took " + slowest.toMillis()
                    + " ms, which is more than " + limit + " ms.");
        }
        return 0;
    }
}
