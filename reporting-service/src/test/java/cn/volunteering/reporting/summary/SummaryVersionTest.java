package cn.volunteering.reporting.summary;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryVersionTest {

    @ParameterizedTest
    @CsvSource({
        "2026-09-20T01:00:00Z, nx-gxt:2026-09:2026-09-20",
        "2026-09-30T15:59:59Z, nx-gxt:2026-09:2026-09-30",
        "2026-09-30T16:00:00Z, nx-gxt:2026-09:v7"
    })
    void placeIsTheDayWhileThePeriodRunsAndTheVersionAfterwards(Instant submittedAt, String place) {
        var version = new SummaryVersion(
                new TenantId("nx-gxt"), new SummaryPeriod("2026-09"), 7, false, Figures.NONE, submittedAt);

        assertThat(version.place()).isEqualTo(place);
    }
}
