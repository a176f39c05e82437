package cn.volunteering.benchmark;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.local.command.DataOption;
import cn.volunteering.servers.machine.CannotRunException;
import cn.volunteering.story.Dashboards;
import cn.volunteering.tenancy.TenantId;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures whether dashboards stay as fast, and one more record as cheap, while the records of an agency grow. */
@Command(
        name = "dashboards",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Measures the dashboards of an agency, and the processor time that one more record costs, "
                + "at growing numbers of records.")
final class DashboardsCommand implements Callable<Integer> {

    private static final Duration DEBOUNCE = Duration.ofSeconds(5);

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--records",
            paramLabel = "NUMBER",
            split = ",",
            defaultValue = "10000,100000",
            description = "Numbers of records at which to measure, growing (${DEFAULT-VALUE}).")
    private List<Integer> sizes = List.of();

    @Option(
            names = "--volunteers",
            paramLabel = "NUMBER",
            defaultValue = "200",
            description = "Number of volunteers who share the records (${DEFAULT-VALUE}).")
    private int volunteers;

    @Option(
            names = "--rounds",
            paramLabel = "NUMBER",
            defaultValue = "500",
            description = "Number of reads of each dashboard (${DEFAULT-VALUE}).")
    private int rounds;

    @Option(
            names = "--single",
            paramLabel = "NUMBER",
            defaultValue = "10",
            description =
                    "Number of further records, sent one by one, whose processor time is counted (${DEFAULT-VALUE}).")
    private int single;

    @Override
    public Integer call() {
        if (volunteers < 1 || rounds < 1 || single < 1 || sizes.stream().anyMatch(size -> size < volunteers)) {
            throw new CannotRunException("All numbers must be at least 1, and --records at least --volunteers.");
        }
        Ground ground = Ground.in(data.folder());
        ground.requireBothCompilers();
        try (MongoClient mongo = MongoClients.create(ground.mongo());
                Broker broker = Broker.at(ground.broker())) {
            measure(new Pipeline(ground, mongo, broker));
        }
        return 0;
    }

    private void measure(Pipeline pipeline) {
        String agency = "reads-" + Long.toString(System.currentTimeMillis(), 36);
        int year = new PlatformCalendar(Clock.systemUTC()).thisYear() - 1; // so that no record is in the future
        var ground = pipeline.ground();
        var dashboards = Dashboards.ofNewAgency(
                ground.launcher().publicOrigin(), ground.operatorPassword(), agency, Ground.OFFICE.value(), year);
        ground.awaitQuiet();
        var slowest = new ArrayList<Map<String, Duration>>();
        for (int size : sizes) {
            var feed = new Feed(new TenantId(agency), year, size, volunteers);
            pipeline.pass(feed);
            if (slowest.isEmpty()) {
                System.out.println("Warming up.");
                dashboards.measure(rounds, System.out);
            }
            System.out.printf("With %d records of %d volunteers:%n", size, volunteers);
            slowest.add(dashboards.measure(rounds, System.out));
            printCost(pipeline, feed);
        }
        printRatios(slowest);
    }

    private void printCost(Pipeline pipeline, Feed feed) {
        System.out.println("  processor time of one more record in milliseconds, beyond that of an idle platform:");
        new SingleRecords(pipeline, DEBOUNCE)
                .costOf(feed, single)
                .forEach((process, millis) -> System.out.printf(Locale.ROOT, "    %-18s %8.1f%n", process, millis));
    }

    private static void printRatios(List<Map<String, Duration>> slowest) {
        slowest.getFirst()
                .forEach((name, first) -> System.out.printf(
                        Locale.ROOT,
                        "%s: 99 %% last/first=%.2f%n",
                        name,
                        slowest.getLast().get(name).toNanos() / (double) first.toNanos()));
    }
}
