package cn.volunteering.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The watch checks again until everything is reached, and records each moment once. */
class WatchTest {

    @Test
    void awaitWhenOneTableIsLaterNotesBothMoments() {
        var looks = new AtomicInteger();

        var arrivals = new Watch()
                .await(
                        List.of(Table.HOURS_LEDGER, Table.ENTRIES),
                        table -> table == Table.HOURS_LEDGER || looks.incrementAndGet() > 1);

        assertThat(arrivals).containsOnlyKeys(Table.HOURS_LEDGER, Table.ENTRIES);
        assertThat(arrivals.get(Table.ENTRIES)).isGreaterThan(arrivals.get(Table.HOURS_LEDGER));
    }

    @Test
    void awaitWhenReachedAtOnceReturnsAtOnce() {
        assertThat(new Watch().await("nothing", () -> true)).isLessThan(Duration.ofSeconds(1));
    }
}
