package cn.volunteering.reporting.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.reporting.summary.Background;
import cn.volunteering.reporting.summary.Figures;
import cn.volunteering.reporting.summary.SummaryPeriod;
import cn.volunteering.reporting.summary.VerdictCounts;
import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RollupTest {

    private static final TenantId JTT = new TenantId("qh-jtt");
    private static final TenantId KJT = new TenantId("qh-kjt");
    private static final TenantId SLT = new TenantId("qh-slt");
    private static final TenantId GXT = new TenantId("nx-gxt");
    private static final TenantId CITY_OFFICE = new TenantId("city-office");
    private static final SummaryPeriod YEAR = SummaryPeriod.of(2026);
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

    @Test
    void ofWhenTwoHaveSentIsTheirSumAndShowsWhoHasNot() {
        var rollup = Rollup.of(
                YEAR,
                List.of(KJT, JTT, SLT),
                List.of(
                        received(JTT, new Figures(41, 37, 12_000, 9, 1, null)),
                        received(SLT, new Figures(50, 50, 11_999, 4, 1, null))));

        assertThat(rollup.total()).isEqualTo(new Figures(91, 87, 23_999, 13, 2, null));
        assertThat(rollup.rows()).extracting(Rollup.Row::tenant).containsExactly(JTT, KJT, SLT);
        assertThat(rollup.rows().get(1).received()).isEmpty();
    }

    @Test
    void ofWhenSenderIsNoLongerBelowDoesNotCount() {
        var rollup = Rollup.of(YEAR, List.of(JTT), List.of(received(GXT, new Figures(1, 1, 1, 1, 1, null))));

        assertThat(rollup.total()).isEqualTo(Figures.NONE);
    }

    @Test
    void ofWhenAnOfficeIsBelowCountsItsAgencies() {
        var rollup = Rollup.of(
                YEAR,
                List.of(CITY_OFFICE, JTT),
                List.of(
                        received(CITY_OFFICE, new Figures(300, 200, 9_000, 20, 7, null)),
                        received(JTT, new Figures(41, 37, 12_000, 9, 1, null))));

        assertThat(rollup.total().agencies()).isEqualTo(8);
    }

    @Test
    void ofAddsUpHeadcountRegistrationsAndActivitiesByStateOfThoseWhoReportThem() {
        var one = new Background(137, 1, 30, Map.of("PLANNED", 2L, "CLOSED", 5L), counts("PASS", 1), null);
        var other = new Background(0, 0, 4, Map.of("CLOSED", 1L), counts("FAIL", 2), null);

        var total = Rollup.of(
                        YEAR,
                        List.of(JTT, SLT, KJT),
                        List.of(
                                received(JTT, new Figures(41, 37, 12_000, 9, 1, one)),
                                received(SLT, new Figures(50, 50, 11_999, 4, 1, other)),
                                received(KJT, new Figures(1, 1, 1, 1, 1, null))))
                .total();

        assertThat(total.background())
                .isEqualTo(new Background(
                        137,
                        1,
                        34,
                        Map.of("PLANNED", 2L, "CLOSED", 6L),
                        new VerdictCounts(Map.of("participation", Map.of("PASS", 1L, "FAIL", 2L))),
                        null));
        assertThat(total.agencies()).isEqualTo(3);
    }

    private static ReceivedSummary received(TenantId from, Figures figures) {
        return new ReceivedSummary(from, 2026, null, 1, figures, NOW, NOW, null, null);
    }

    private static VerdictCounts counts(String outcome, long number) {
        return new VerdictCounts(Map.of("participation", Map.of(outcome, number)));
    }
}
