package cn.volunteering.benchmark;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.local.command.DataOption;
import cn.volunteering.servers.machine.CannotRunException;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how fast confirmed records reach the tables of scoring and reporting and the office's roll-up. */
@Command(
        name = "pipeline",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Sends confirmed records and measures when they reach every table and the office's roll-up, "
                + "compared with a raw loop and a naive listener on the same records.")
final class PipelineCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--events",
            paramLabel = "NUMBER",
            defaultValue = "20000",
            description = "Number of records to send (${DEFAULT-VALUE}).")
    private int events;

    @Option(
            names = "--volunteers",
            paramLabel = "NUMBER",
            defaultValue = "200",
            description = "Number of volunteers who share the records (${DEFAULT-VALUE}).")
    private int volunteers;

    @Option(
            names = "--warm-up",
            paramLabel = "NUMBER",
            defaultValue = "120000",
            description = "Number of warm-up records, for another agency (${DEFAULT-VALUE}).")
    private int warmUp;

    @Option(
            names = "--naive",
            paramLabel = "NUMBER",
            defaultValue = "2000",
            description = "Number of records for the slow naive listener (${DEFAULT-VALUE}).")
    private int naive;

    @Option(
            names = "--kill",
            description = "Instead of measuring, kill scoring and reporting (kill -9) midway and compare every total.")
    private boolean kill;

    private final String series = "bench-" + Long.toString(System.currentTimeMillis(), 36);

    @Override
    public Integer call() {
        requireValidCounts();
        Ground ground = Ground.in(data.folder());
        try (MongoClient mongo = journaled(ground.mongo());
                Broker broker = Broker.at(ground.broker())) {
            var pipeline = new Pipeline(ground, mongo, broker);
            if (kill) {
                passWithKills(pipeline);
            } else {
                measure(pipeline);
            }
        }
        return 0;
    }

    private void requireValidCounts() {
        if (volunteers < 1 || naive < 1 || warmUp < 1 || events < Math.max(volunteers, naive)) {
            throw new CannotRunException(
                    "All numbers must be at least 1, and --events at least --volunteers and --naive.");
        }
    }

    private void passWithKills(Pipeline pipeline) {
        Feed feed = feed(pipeline, series, events);
        Duration time = pipeline.passWithKills(feed);
        System.out.printf("%d records in every table and in the roll-up after %d s.%n", events, time.toSeconds());
        System.out.println("Every total equals the recomputation.");
    }

    private void measure(Pipeline pipeline) {
        pipeline.ground().requireBothCompilers();
        System.out.printf(
                "%d processors, %s %s, Java %s; the services use both compilers.%n",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                System.getProperty("java.version"));
        Feed first = feed(pipeline, series + "-warm", warmUp);
        Feed feed = feed(pipeline, series, events);
        System.out.println("Waiting until the start-up caches are complete.");
        pipeline.ground().awaitQuiet();
        System.out.printf("Warming up with %d records of another agency.%n", warmUp);
        Baselines warm = baselines(pipeline, first);
        warm.raw();
        warm.naive(Math.min(naive, warmUp));
        System.out.printf("Measuring %d records of %d volunteers.%n", events, volunteers);
        Baselines baselines = baselines(pipeline, feed);
        new Report(baselines.passage(), baselines.raw(), baselines.naive(naive)).print(System.out);
    }

    private static Baselines baselines(Pipeline pipeline, Feed feed) {
        return new Baselines(pipeline.mongo(), pipeline.broker(), pipeline.pass(feed));
    }

    private Feed feed(Pipeline pipeline, String agency, int records) {
        int year = new PlatformCalendar(Clock.systemUTC()).thisYear() - 1; // so that no record is in the future
        return new Feed(pipeline.ground().onboardAgency(agency), year, records, volunteers);
    }

    /** Returns a client that writes like the services. */
    private static MongoClient journaled(String address) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(address))
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .build());
    }
}
