package cn.volunteering.benchmark;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/**
 * A feed that went through the whole pipeline. All times run from the moment before the first record was sent.
 *
 * @param positions where its first record of each partition stands
 * @param feeding until the broker had the last record
 * @param arrivals until each table was complete
 * @param rollup until the office had the agency's minutes
 * @param spent processor time of each process until then
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

    /** The rate at which records were in all tables. */
    Rate pipeline() {
        return rate(arrivals.values().stream().max(Duration::compareTo).orElse(rollup));
    }
}
