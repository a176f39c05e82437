package cn.volunteering.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Measures the processor time of records that arrive one by one, with all that follows from each of them. */
record SingleRecords(Pipeline pipeline, Duration pause) {

    /**
     * Sends further records of a feed, each after the one before has had its effects, and compares the processor time of
     * each process with that of an equally long time without records.
     *
     * @return milliseconds per record, by process
     */
    Map<String, Double> costOf(Feed feed, int count) {
        var watch = new Watch();
        var before = CpuTimes.of(pipeline.ground().processes());
        for (int number = 1; number <= count; number++) {
            var grown = feed.grownBy(number);
            pipeline.broker().send(List.of(pipeline.broker().message(grown, grown.events() - 1)));
            pause(pause);
        }
        var spent = CpuTimes.of(pipeline.ground().processes()).since(before).millisPerEvent(count);
        requireArrived(feed.grownBy(count));
        Duration time = watch.elapsed();
        var idleBefore = CpuTimes.of(pipeline.ground().processes());
        pause(time);
        var idle = CpuTimes.of(pipeline.ground().processes()).since(idleBefore).millisPerEvent(count);
        var cost = new TreeMap<String, Double>();
        spent.forEach((process, millis) -> cost.put(process, millis - idle.getOrDefault(process, 0.0)));
        return cost;
    }

    private void requireArrived(Feed feed) {
        var books = pipeline.books(feed);
        for (Table table : Table.values()) {
            if (books.arrived(table) != feed.events()) {
                throw new BenchFailedException("The " + table.title() + " lacks records that were sent one by one.");
            }
        }
    }

    private static void pause(Duration time) {
        try {
            TimeUnit.MILLISECONDS.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailedException("Interrupted.");
        }
    }
}
