package cn.volunteering.scoring.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PointsPolicyTest {

    private static final PointsPolicy OFFICE =
            new PointsPolicy(new PolicyId("office-rules"), 1, new PointsRate(100), false);
    private static final PointsPolicy LENIENT_OFFICE =
            new PointsPolicy(new PolicyId("office-rules"), 2, new PointsRate(100), true);
    private static final PointsPolicy OWN = new PointsPolicy(new PolicyId("own-rules"), 1, new PointsRate(200), true);

    @Test
    void decisiveWhenNoLayerSetsARateIsTheDefault() {
        assertThat(PointsPolicy.decisive(Stream.of())).isEqualTo(PointsPolicy.DEFAULT);
    }

    @Test
    void decisiveWhenTheLayerAboveLeavesNoChoiceIsItsRate() {
        assertThat(PointsPolicy.decisive(Stream.of(OFFICE, OWN))).isEqualTo(OFFICE);
    }

    @Test
    void decisiveWhenTheLayerAboveLeavesTheChoiceIsTheRateBelow() {
        assertThat(PointsPolicy.decisive(Stream.of(LENIENT_OFFICE, OWN))).isEqualTo(OWN);
        assertThat(PointsPolicy.decisive(Stream.of(LENIENT_OFFICE))).isEqualTo(LENIENT_OFFICE);
    }

    @Test
    void decisiveWhenTheHighestLeavesTheChoiceAndTheNextDoesNotIsTheNext() {
        assertThat(PointsPolicy.decisive(Stream.of(LENIENT_OFFICE, OFFICE, OWN)))
                .isEqualTo(OFFICE);
    }
}
