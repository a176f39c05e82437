package cn.volunteering.benchmark;

import cn.volunteering.local.command.DataOption;
import cn.volunteering.servers.machine.CannotRunException;
import cn.volunteering.story.CheckInStorm;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures the check-ins of many volunteers at the same moment. */
@Command(
        name = "check-ins",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Lets many volunteers check in at the same moment through the gateway, and compares their number "
                + "with the list of those present.")
final class CheckInsCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--people",
            paramLabel = "NUMBER",
            defaultValue = "5000",
            description = "Number of volunteers who check in at once (${DEFAULT-VALUE}); their accounts take about "
                    + "0.3 s each to prepare.")
    private int people;

    @Option(
            names = "--warm-up",
            paramLabel = "NUMBER",
            defaultValue = "200",
            description = "Number of volunteers who check in before, a few at a time (${DEFAULT-VALUE}).")
    private int warmUp;

    @Option(
            names = "--limit",
            paramLabel = "MILLISECONDS",
            defaultValue = "1000",
            description = "Time within which 99 %% of the check-ins must be accepted (${DEFAULT-VALUE}).")
    private long limit;

    @Override
    public Integer call() {
        if (people < 1 || warmUp < 1) {
            throw new CannotRunException("All numbers must be at least 1.");
        }
        Ground ground = Ground.in(data.folder());
        ground.requireBothCompilers();
        ground.awaitQuiet();
        Duration slowest = CheckInStorm.measure(
                ground.launcher().publicOrigin(), ground.operatorPassword(), people, warmUp, System.out);
        if (slowest.toMillis() > limit) {
            throw new BenchFailedException("99 % of the check-ins were accepted within " + slowest.toMillis()
                    + " ms, which is more than " + limit + " ms.");
        }
        return 0;
    }
}
