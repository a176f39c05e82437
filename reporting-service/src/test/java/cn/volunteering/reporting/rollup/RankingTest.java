package cn.volunteering.reporting.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.reporting.rollup.Ranking.Place;
import cn.volunteering.reporting.summary.Figure;
import cn.volunteering.reporting.summary.Figures;
import cn.volunteering.reporting.summary.Measure;
import cn.volunteering.reporting.summary.SummaryPeriod;
import cn.volunteering.reporting.summary.SummaryVersion;
import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final SummaryPeriod YEAR = SummaryPeriod.of(2026);
    private static final TenantId GXT = new TenantId("nx-gxt");
    private static final TenantId JTT = new TenantId("qh-jtt");
    private static final TenantId KJT = new TenantId("qh-kjt");
    private static final TenantId SLT = new TenantId("qh-slt");

    @Test
    void ofWhenTwoAreEqualTheyShareTheRankAndTheNextIsThird() {
        var places = Ranking.of(
                rollup(received(JTT, 50, 12_000), received(KJT, 41, 12_000), received(SLT, 50, 11_999)),
                Figure.MINUTES);

        assertThat(places).extracting(Place::rank).containsExactly(1, 1, 3, null);
        assertThat(places).extracting(Place::ties).containsExactly(2, 2, 1, 1);
        assertThat(places).extracting(place -> place.row().tenant()).containsExactly(JTT, KJT, SLT, GXT);
    }

    @Test
    void ofARatioComparesExactly() {
        var places = Ranking.of(
                rollup(received(JTT, 3, 1_000), received(KJT, 6, 2_000), received(SLT, 3_000_000, 1_000_000_001)),
                Figure.MEAN_MINUTES);

        assertThat(places).extracting(Place::rank).containsExactly(1, 2, 2, null);
        assertThat(places.getFirst().row().tenant()).isEqualTo(SLT);
        assertThat(places.getFirst().value()).map(Measure::shown).contains("333.33");
        assertThat(places.get(1).value()).map(Measure::shown).contains("333.33");
    }

    @Test
    void ofARatioWithoutABaseHasNoRank() {
        var places = Ranking.of(rollup(received(JTT, 0, 0)), Figure.MEAN_MINUTES);

        assertThat(places).extracting(Place::rank).containsOnlyNulls();
    }

    private static Rollup rollup(ReceivedSummary... received) {
        return Rollup.of(YEAR, List.of(GXT, JTT, KJT, SLT), List.of(received));
    }

    private static ReceivedSummary received(TenantId from, long volunteers, long minutes) {
        var figures = new Figures(volunteers, 1, minutes, 1, 1, null);
        return ReceivedSummary.of(new SummaryVersion(from, YEAR, 1, false, figures, Instant.EPOCH), Instant.EPOCH);
    }
}
