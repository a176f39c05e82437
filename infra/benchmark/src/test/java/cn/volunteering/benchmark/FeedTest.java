package cn.volunteering.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.tenancy.TenantId;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A feed is always the same, and its totals match its records. */
class FeedTest {

    private final Feed feed = new Feed(new TenantId("bench-1"), 2025, 500, 20);

    @Test
    void recordsWhenAskedTwiceAreTheSame() {
        assertThat(feed.records()).containsExactlyElementsOf(feed.records().toList());
    }

    @Test
    void recordsAreAllDifferentAndSpreadOverTheVolunteers() {
        assertThat(feed.records().map(ConfirmedRecord::id).distinct()).hasSize(500);
        assertThat(feed.records().collect(Collectors.groupingBy(ConfirmedRecord::volunteer)))
                .hasSize(20)
                .allSatisfy((_, records) -> assertThat(records).hasSize(25));
    }

    @Test
    void minutesAreThoseOfTheRecords() {
        long minutes = feed.records().mapToLong(ConfirmedRecord::minutes).sum();

        assertThat(feed.totalMinutes()).isEqualTo(minutes);
        assertThat(feed.minutes().values()).extracting(Tally::entries).containsOnly(25L);
    }

    @Test
    void pointsAreHundredPartsForEachMinute() {
        feed.minutes().forEach((volunteer, minutes) -> assertThat(feed.points())
                .containsEntry(volunteer, new Tally(minutes.amount() * 100, minutes.entries())));
    }

    @Test
    void payloadWhenReadBackIsTheSameRecord() {
        ConfirmedRecord record = feed.record(7);

        assertThat(ConfirmedRecord.of(record.payload("bench-1"))).isEqualTo(record);
    }
}
