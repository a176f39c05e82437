package cn.volunteering.scoring.quality;

import static cn.volunteering.scoring.hours.ServiceRecords.aRecord;
import static cn.volunteering.scoring.points.PublishedRates.aDocument;
import static cn.volunteering.scoring.points.PublishedRates.aUnit;
import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.Decision;
import cn.volunteering.policy.EffectiveValues;
import cn.volunteering.policy.Value;
import cn.volunteering.policy.ValueType;
import cn.volunteering.policy.store.CatalogueFile;
import cn.volunteering.scoring.roster.AccountId;
import cn.volunteering.scoring.roster.VolunteerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingTest {

    private static final Instant NOW = Instant.parse("2026-03-06T00:00:00Z");
    private static final QualityRule PRODUCT =
            new QualityRule(QualityRule.Method.PRODUCT_OF_FOUR_RATINGS, 80, 120, null);

    @ParameterizedTest
    @CsvSource({"1,1,1,1, 80", "5,5,5,5, 120", "5,5,5,4, 112", "4,4,4,4, 96", "3,3,3,3, 85", "1,1,1,2, 80"})
    void factorIsTheProductMappedToItsRange(int patience, int care, int thoroughness, int warmth, int factor) {
        var scores = new Scores(patience, care, thoroughness, warmth);

        assertThat(PRODUCT.factorFor(scores)).isEqualTo(factor);
    }

    @Test
    void factorWhenThePolicyUsesNoneChangesNothing() {
        var none = new QualityRule(QualityRule.Method.NONE, 80, 120, null);

        assertThat(none.factorFor(new Scores(5, 5, 5, 5))).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({"quality-factor.lowest-hundredths, 90, 90, 120", "quality-factor.highest-hundredths, 110, 80, 110"})
    void theRangeOfTheFactorIsSetByPolicy(String key, long value, int poorest, int best) {
        var document = aDocument("nx-gxt", "own-rules").sets(key, ValueType.HUNDREDTHS, new Value.Whole(value));
        var values = new EffectiveValues(CatalogueFile.read(), aUnit("nx-gxt"), List.of(document));

        var rule = QualityRule.of(values, LocalDate.of(2026, 3, 6));

        assertThat(rule.factorFor(new Scores(1, 1, 1, 1))).isEqualTo(poorest);
        assertThat(rule.factorFor(new Scores(5, 5, 5, 5))).isEqualTo(best);
    }

    @Test
    void rateKeepsTheFactorAndReportsIt() {
        assertThatDecision(rate(Optional.empty()))
                .publishes(ServiceRated.class)
                .satisfies(event -> assertThat(event.factorHundredths()).isEqualTo(120));
    }

    @Test
    void rateWhenItIsTheRatersOwnServiceIsRefused() {
        assertThatDecision(rate(Optional.of(new VolunteerId("volunteer-1")))).isRefusedWith("rating-of-self");
        assertThatDecision(rate(Optional.of(new VolunteerId("volunteer-2")))).isAccepted();
    }

    private static Decision<Rating> rate(Optional<VolunteerId> rater) {
        return Rating.rate(
                aRecord().build(), 2026, new Scores(5, 5, 5, 5), PRODUCT, new AccountId("committee"), rater, NOW);
    }
}
