package cn.volunteering.benchmark;

import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.toMap;

import cn.volunteering.tenancy.TenantId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The confirmed records of one agency: always the same for the same agency and counts.
 *
 * @param year calendar year of all records
 * @param events number of records
 * @param volunteers number of people, who receive the records in turn
 */
record Feed(TenantId agency, int year, int events, int volunteers) {

    /** Parts of points that a minute earns at one point an hour, the rate without a policy. */
    static final long PARTS_PER_MINUTE = 100;

    private static final int SHORTEST_MINUTES = 30;
    private static final int LENGTHS = 91;

    /** Keeps the starts of many records within the year: those from March on. */
    private static final int MINUTES_OF_YEAR = 400_000;

    Stream<ConfirmedRecord> records() {
        return IntStream.range(0, events).mapToObj(this::record);
    }

    /** Returns the feed with further records of the same people. */
    Feed grownBy(int further) {
        return new Feed(agency, year, events + further, volunteers);
    }

    ConfirmedRecord record(int number) {
        var startedAt = Instant.parse(year + "-03-05T01:00:00Z").plus(Duration.ofMinutes(number % MINUTES_OF_YEAR));
        return new ConfirmedRecord(
                id("record", number),
                id("volunteer", number % volunteers),
                SHORTEST_MINUTES + number % LENGTHS,
                startedAt);
    }

    /** Computes the minutes of each volunteer from the records. */
    Map<String, Tally> minutes() {
        return records()
                .collect(Collectors.groupingBy(
                        ConfirmedRecord::volunteer,
                        reducing(Tally.NONE, record -> new Tally(record.minutes(), 1), Tally::plus)));
    }

    /** Computes the parts of points of each volunteer from the records. */
    Map<String, Tally> points() {
        return minutes().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().times(PARTS_PER_MINUTE)));
    }

    long totalMinutes() {
        return minutes().values().stream().mapToLong(Tally::amount).sum();
    }

    /** Returns an id of realistic length. */
    private String id(String kind, int number) {
        var name = agency + "/" + kind + "/" + number;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
