package cn.volunteering.benchmark;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/**
 * A feed that went through the whole pipeline. All times start just before the first record is sent.
 *
 * @param positions position of its first record in each partition
 * @param feeding time until the broker had the last record
 * @param arrivals time until each table was complete
 * @param rollup time until the office had the agency's minutes
 * @param spent processor time of each process up to the roll-up
 */
record Passage(
        Feed feed,
        Map<TopicPartition, Long> positions,
        Duration feeding,
        Map<Table, Duration> arrivals,
        Duration rollup,
        CpuTimes spent) {

    Rate rate(Duration time) {
        return new Rate(feed.events(), time);
    }

    /** Returns the rate at which records reached all tables. */
    Rate pipeline() {
        return rate(arrivals.values().stream().max(Duration::compareTo).orElse(rollup));
    }
}
