package cn.volunteering.local.command;

import cn.volunteering.local.supervise.LauncherRecord;
import cn.volunteering.local.supervise.ProcessRecords;
import cn.volunteering.servers.machine.CannotRunException;
import cn.volunteering.servers.machine.Checkout;
import cn.volunteering.servers.machine.DataFolder;
import cn.volunteering.servers.machine.Machine;
import cn.volunteering.servers.machine.Secrets;
import cn.volunteering.servers.process.ProcessSpec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the demo story, or another program of {@code infra/story}, on a running platform. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Play one act of service from end to end and compare every figure. Status 0 only when all agree.")
final class DemoCommand implements Callable<Integer> {

    private static final String STORY = "cn.volunteering.story.DemoStory";
    private static final String MONTH = "cn.volunteering.story.MonthStory";
    private static final String FUZZ = "cn.volunteering.story.ContractFuzz";
    private static final String MANY = "cn.volunteering.story.OnboardMany";
    private static final String YEAR = "cn.volunteering.story.YearStory";
    private static final String MIXED = "cn.volunteering.story.MixedLoad";

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--kill", description = "Kill every part in turn (kill -9) in the middle of the story.")
    private boolean kill;

    @Option(
            names = "--outage",
            description =
                    "Stop the broker for 75 s in the middle of the story, and kill the activity service after it has "
                            + "saved the confirmed hours and before it can send them.")
    private boolean outage;

    @Option(
            names = "--month",
            description =
                    "Instead of the story, play a month of an agency: rosters, accounts, a waiting list, slips at "
                            + "check-in, a departure, and the figures at the end.")
    private boolean month;

    @Option(
            names = "--year",
            paramLabel = "NUMBER",
            arity = "0..1",
            fallbackValue = "20",
            description =
                    "Instead of the story, give this many agencies (${FALLBACK-VALUE}) a generated year, and compare"
                            + " every verdict with a recount of the raw events.")
    private int year;

    @Option(
            names = "--console",
            description = "Instead of the story, use the console in Chromium as people of each role do.")
    private boolean console;

    @Option(
            names = "--screens",
            description =
                    "Instead of the story, take pictures of the main pages of the console for infra/docs/screens.")
    private boolean screens;

    @Option(
            names = "--fuzz",
            paramLabel = "PROGRAM",
            description = "Instead of the story, let this program (schemathesis) call every operation of all parts, and"
                    + " compare the answers with the OpenAPI documents.")
    private @Nullable String fuzz;

    @Option(
            names = "--tenants",
            paramLabel = "NUMBER",
            description =
                    "Instead of the story, onboard this many demo agencies at once, and print how long it takes and"
                            + " the memory of every part before and after.")
    private int tenants;

    @Option(
            names = "--mixed",
            paramLabel = "NUMBER",
            description =
                    "Instead of the story, send this many mixed requests (sign-ins, lists, imports, check-ins) and "
                            + "print the memory of every part before and after.")
    private int mixed;

    @Override
    public Integer call() throws IOException, InterruptedException {
        DataFolder folder = data.folder();
        var launcher = LauncherRecord.running(folder)
                .filter(LauncherRecord::ready)
                .orElseThrow(() -> new CannotRunException("No platform is ready: start one with infra/up."));
        if (console || screens) {
            var stories = new ConsoleStories(Checkout.find(), folder, screens);
            return runWithDisturbances(stories.process(launcher.publicOrigin(), secrets(folder)), folder);
        }
        if (fuzz != null) {
            return runWithDisturbances(process(FUZZ, launcher, folder, fuzz), folder);
        }
        if (year > 0) {
            var story = process(YEAR, launcher, folder, String.valueOf(year), broker(folder));
            return runWithDisturbances(story, folder);
        }
        if (tenants > 0) {
            return runWithMemoryTable(MANY, tenants, launcher, folder);
        }
        return mixed > 0
                ? runWithMemoryTable(MIXED, mixed, launcher, folder)
                : runWithDisturbances(process(month ? MONTH : STORY, launcher, folder), folder);
    }

    /** Returns the address of the launcher's own broker. */
    private static String broker(DataFolder folder) {
        return new ProcessRecords(folder.run())
                .all().stream()
                        .filter(process -> process.name().equals("kafka"))
                        .map(process -> process.health().getAuthority())
                        .findFirst()
                        .orElseThrow(() -> new CannotRunException(
                                "--year needs the launcher's own broker, which is not running."));
    }

    private static ProcessSpec process(
            String mainClass, LauncherRecord launcher, DataFolder folder, String... arguments) {
        var program = new StoryProgram(mainClass, Checkout.find(), folder);
        return program.process(launcher.publicOrigin(), secrets(folder), arguments);
    }

    private static Secrets secrets(DataFolder folder) {
        return Secrets.in(folder.secrets()).with(Machine.current().environment());
    }

    /** Runs a program of the story and prints the memory of every part before and after. */
    private int runWithMemoryTable(String mainClass, int number, LauncherRecord launcher, DataFolder folder)
            throws IOException, InterruptedException {
        List<PartStatus> before = PartStatus.of(launcher, folder);
        int status = runWithDisturbances(process(mainClass, launcher, folder, String.valueOf(number)), folder);
        MemoryTable.print(System.out, before, PartStatus.of(launcher, folder));
        return status;
    }

    private int runWithDisturbances(ProcessSpec story, DataFolder folder) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(story.command())
                .directory(story.folder().toFile())
                .redirectInput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(story.environment());
        Process process = builder.start();
        List<Disturbance> disturbances = disturbances(folder);
        try (var lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                System.out.println(line);
                String printed = line;
                disturbances.forEach(disturbance -> disturbance.onLine(printed));
            }
            return outcome(process.waitFor(), disturbances);
        } finally {
            disturbances.forEach(Disturbance::close);
        }
    }

    private static int outcome(int story, List<Disturbance> disturbances) {
        if (story == 0 && !disturbances.stream().allMatch(Disturbance::isOver)) {
            System.out.println("The story ended before all disturbances had happened.");
            return 1;
        }
        return story;
    }

    private List<Disturbance> disturbances(DataFolder folder) {
        var wanted = new ArrayList<Disturbance>();
        if (kill) {
            wanted.add(new KillsInTurn(folder));
        }
        if (outage) {
            wanted.add(new BrokerOutage(folder));
        }
        return wanted;
    }
}
