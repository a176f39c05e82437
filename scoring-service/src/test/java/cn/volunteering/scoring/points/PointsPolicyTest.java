package cn.volunteering.scoring.points;

import static cn.volunteering.scoring.points.PublishedRates.aDocument;
import static cn.volunteering.scoring.points.PublishedRates.aUnit;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.policy.PolicyId;
import cn.volunteering.policy.PublishedVersion;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PointsPolicyTest {

    private static final PublishedVersion OFFICE =
            aDocument("office", "office-rules").rate(100);
    private static final PublishedVersion LENIENT_OFFICE =
            aDocument("office", "office-rules").version(2).overridableRate(100);
    private static final PublishedVersion LENIENT_PROVINCE =
            aDocument("province", "province-rules").version(2).overridableRate(100);
    private static final PublishedVersion OWN = aDocument("agency", "own-rules").overridableRate(200);

    @Test
    void decisiveWhenNoLayerSetsARateIsTheDefault() {
        assertThat(decisive()).isEqualTo(PointsPolicy.DEFAULT);
    }

    @Test
    void decisiveWhenTheLayerAboveLeavesNoChoiceIsItsRate() {
        assertThat(decisive(OFFICE, OWN)).isEqualTo(policy("office-rules", 1, 100));
    }

    @Test
    void decisiveWhenTheLayerAboveLeavesTheChoiceIsTheRateBelow() {
        assertThat(decisive(LENIENT_OFFICE, OWN)).isEqualTo(policy("own-rules", 1, 200));
        assertThat(decisive(LENIENT_OFFICE)).isEqualTo(policy("office-rules", 2, 100));
    }

    @Test
    void decisiveWhenTheHighestLeavesTheChoiceAndTheNextDoesNotIsTheNext() {
        assertThat(decisive(LENIENT_PROVINCE, OFFICE, OWN)).isEqualTo(policy("office-rules", 1, 100));
    }

    private static PointsPolicy decisive(PublishedVersion... published) {
        return PublishedRates.inForce(
                aUnit("agency", "office", "province"), List.of(published), LocalDate.of(2026, 3, 5));
    }

    private static PointsPolicy policy(String document, int version, long hundredths) {
        return new PointsPolicy(new PolicyId(document), version, new PointsRate(hundredths));
    }
}
