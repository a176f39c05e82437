package cn.volunteering.reporting.summary.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.reporting.summary.Background;
import cn.volunteering.reporting.summary.BlockFigure;
import cn.volunteering.reporting.summary.Breakdown;
import cn.volunteering.reporting.summary.Figures;
import cn.volunteering.reporting.summary.PartyShare;
import cn.volunteering.reporting.summary.SummaryPeriod;
import cn.volunteering.reporting.summary.SummaryVersion;
import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class VersionViewTest {

    @Test
    void aChangeOfTheVolunteerBlockAloneIsNamed() {
        var trail = VersionView.trail(List.of(
                version(3, new BlockFigure(20L, 90, 100)),
                version(2, new BlockFigure(20L, 80, 100)),
                version(1, new BlockFigure(20L, 80, 100))));

        var newest = Objects.requireNonNull(trail.getFirst().block());
        assertThat(newest.before()).isEqualTo(new BlockView(20L, "80.00", "16.00"));
        assertThat(newest.after()).isEqualTo(new BlockView(20L, "90.00", "18.00"));
        assertThat(trail.getFirst().changes()).isEmpty();
        assertThat(trail.get(1).block()).isNull();
        assertThat(trail.getLast().block()).isNull();
    }

    private static SummaryVersion version(int number, BlockFigure block) {
        var breakdown = new Breakdown(0, Map.of(), PartyShare.NONE, Map.of(), block);
        var background = new Background(137, 1, 30, Map.of(), null, breakdown);
        return new SummaryVersion(
                new TenantId("nx-gxt"),
                new SummaryPeriod("2026"),
                number,
                false,
                new Figures(41, 30, 600, 5, 1, background),
                Instant.parse("2026-09-20T01:00:00Z"));
    }
}
