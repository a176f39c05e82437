package cn.volunteering.benchmark;

import cn.volunteering.local.command.DataOption;
import cn.volunteering.local.command.SignIns;
import cn.volunteering.servers.machine.CannotRunException;
import cn.volunteering.servers.machine.Checkout;
import cn.volunteering.servers.machine.Secrets;
import cn.volunteering.story.LargeRoster;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures the console in Chromium: the first page of each role, and a long roster. */
@Command(
        name = "console",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Measures in Chromium how soon the first page of each role can be used, and whether the list of "
                + "a large roster ever stops the browser.")
final class ConsoleCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--volunteers",
            paramLabel = "NUMBER",
            defaultValue = "10000",
            description = "Number of people on the roster of a new agency (${DEFAULT-VALUE}).")
    private int volunteers;

    @Option(
            names = "--rounds",
            paramLabel = "NUMBER",
            defaultValue = "10",
            description = "Number of visits to each first page (${DEFAULT-VALUE}).")
    private int rounds;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (volunteers < 1 || rounds < 1) {
            throw new CannotRunException("All numbers must be at least 1.");
        }
        Ground ground = Ground.in(data.folder());
        String agency = "console-" + Long.toString(System.currentTimeMillis(), 36);
        String origin = ground.launcher().publicOrigin();
        var committee =
                LargeRoster.create(origin, ground.operatorPassword(), agency, Ground.OFFICE.value(), volunteers);
        return measure(Map.of(
                "PUBLIC_ORIGIN",
                origin,
                "SIGN_INS_FILE",
                SignIns.file(data.folder()).toString(),
                Secrets.OPERATOR_PASSWORD,
                ground.operatorPassword(),
                "BENCH_ROUNDS",
                String.valueOf(rounds),
                "BENCH_AGENCY",
                agency,
                "BENCH_USERNAME",
                committee.username(),
                "BENCH_PASSWORD",
                committee.password()));
    }

    /** Runs the browser; Chromium and Node are found on the path. */
    private static int measure(Map<String, String> environment) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("npx", "playwright", "test", "--config", "bench");
        builder.environment().putAll(environment);
        return builder.directory(
                        Checkout.find().root().resolve("gateway/console").toFile())
                .inheritIO()
                .start()
                .waitFor();
    }
}
