package cn.volunteering.reporting.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlockFigureTest {

    @Test
    void percentAndPointsAreRoundedForDisplayOnly() {
        var block = new BlockFigure(20L, 2, 3);

        assertThat(block.scorePercent()).contains("66.67");
        assertThat(block.points()).contains("13.33");
    }

    @Test
    void withoutAWeightThereAreNoPoints() {
        assertThat(new BlockFigure(null, 2, 3).scorePercent()).contains("66.67");
        assertThat(new BlockFigure(null, 2, 3).points()).isEmpty();
    }

    @Test
    void nothingOverNothingIsNoResult() {
        assertThat(new BlockFigure(20L, 0, 0).scorePercent()).isEmpty();
        assertThat(new BlockFigure(20L, 0, 0).points()).isEmpty();
    }
}
