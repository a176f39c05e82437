package cn.volunteering.benchmark;

import com.mongodb.client.MongoClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.common.TopicPartition;

/** Sends confirmed records through the services and observes their arrival. */
record Pipeline(Ground ground, MongoClient mongo, Broker broker) {

    /**
     * Sends a feed and waits until it is in every table and in the office's roll-up.
     *
     * @throws BenchFailedException if a total differs from the recomputation
     */
    Passage pass(Feed feed) {
        Map<TopicPartition, Long> positions = broker.positions();
        var messages = broker.messages(feed);
        CpuTimes before = CpuTimes.of(ground.processes());
        var watch = new Watch();
        broker.send(messages);
        Duration feeding = watch.elapsed();
        Map<Table, Duration> arrivals = watch.await(List.of(Table.values()), complete(feed));
        Duration rollup = awaitRollup(watch, feed);
        CpuTimes spent = CpuTimes.of(ground.processes()).since(before);
        books(feed).requireSame(feed);
        return new Passage(feed, positions, feeding, arrivals, rollup, spent);
    }

    /**
     * Sends a feed, kills the scoring service after it has handled a quarter and the reporting service after it has
     * handled half, and waits like {@link #pass}.
     *
     * @throws BenchFailedException if a total differs from the recomputation
     */
    Duration passWithKills(Feed feed) {
        var watch = new Watch();
        broker.send(broker.messages(feed));
        killAt(feed.events() / 4, Table.HOURS_LEDGER, "scoring", feed, watch);
        killAt(feed.events() / 2, Table.ENTRIES, "reporting", feed, watch);
        watch.await(List.of(Table.values()), complete(feed));
        Duration rollup = awaitRollup(watch, feed);
        books(feed).requireSame(feed);
        return rollup;
    }

    private void killAt(long records, Table table, String part, Feed feed, Watch watch) {
        watch.await(
                records + " records in the " + table.title(), () -> books(feed).arrived(table) >= records);
        ground.kill(part);
        System.out.printf(
                "  ! killed %s with %d of %d records in the %s%n",
                part, books(feed).arrived(table), feed.events(), table.title());
    }

    private Predicate<Table> complete(Feed feed) {
        Books books = books(feed);
        return table -> books.arrived(table) >= feed.events();
    }

    private Duration awaitRollup(Watch watch, Feed feed) {
        var rollup = Rollup.of(mongo, Ground.OFFICE, feed.agency(), feed.year());
        long minutes = feed.totalMinutes();
        return watch.await(minutes + " minutes in the roll-up", () -> rollup.minutes() == minutes);
    }

    Books books(Feed feed) {
        return Books.of(mongo, feed.agency());
    }
}
