package cn.volunteering.reporting.summary;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.reporting.summary.DueYears.TenantYear;
import cn.volunteering.tenancy.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DueYearsTest {

    private static final TenantId TENANT = new TenantId("nx-gxt");
    private static final TenantYear YEAR = new TenantYear(TENANT, 2026);

    private final Ticking clock = new Ticking();
    private final DueYears due = new DueYears(Duration.ofSeconds(2), Duration.ofSeconds(10), clock);

    @Test
    void takeWhenNothingWasMarkedIsEmpty() {
        assertThat(due.take()).isEmpty();
    }

    @Test
    void takeWhenQuietLongEnoughHandsOutOnce() {
        due.mark(TENANT, 2026);

        clock.tick(1_999);
        assertThat(due.take()).isEmpty();
        clock.tick(1);
        assertThat(due.take()).containsExactly(YEAR);
        assertThat(due.take()).isEmpty();
    }

    @Test
    void takeWhenChangesGoOnWaitsNoLongerThanTheLimit() {
        due.mark(TENANT, 2026);
        for (int second = 1; second < 10; second++) {
            clock.tick(1_000);
            assertThat(due.take()).isEmpty();
            due.mark(TENANT, 2026);
        }

        clock.tick(1_000);

        assertThat(due.take()).containsExactly(YEAR);
    }

    @Test
    void takeWhenSeveralYearsAreDueHandsOutEach() {
        due.mark(TENANT, 2025);
        due.mark(TENANT, 2026);
        clock.tick(2_000);

        assertThat(due.take()).containsExactlyInAnyOrder(new TenantYear(TENANT, 2025), YEAR);
    }

    private static final class Ticking extends Clock {

        private Instant now = Instant.parse("2026-11-22T00:00:00Z");

        void tick(long millis) {
            now = now.plusMillis(millis);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
