package cn.volunteering.scoring.stars;

import static cn.volunteering.scoring.points.PublishedRates.aDocument;
import static cn.volunteering.scoring.points.PublishedRates.aUnit;
import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.volunteering.domain.Decision;
import cn.volunteering.policy.EffectiveValues;
import cn.volunteering.policy.PublishedVersion;
import cn.volunteering.policy.Value;
import cn.volunteering.policy.ValueType;
import cn.volunteering.policy.store.CatalogueFile;
import cn.volunteering.scoring.hours.Evidence;
import cn.volunteering.scoring.hours.ServedMinutes;
import cn.volunteering.scoring.roster.VolunteerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StarRecordTest {

    private static final VolunteerId PERSON = new VolunteerId("v1");
    private static final Instant NOW = Instant.parse("2026-03-06T00:00:00Z");
    private static final StarLadder NATIONAL = ladder();

    @ParameterizedTest
    @CsvSource({
        "5999, 0",
        "6000, 1",
        "17999, 1",
        "18000, 2",
        "35999, 2",
        "36000, 3",
        "59999, 3",
        "60000, 4",
        "89999, 4",
        "90000, 5",
        "200000, 5"
    })
    void starsFollowTheNationalLadderOf100To1500Hours(long minutes, int stars) {
        assertThat(follow(none(), measured(minutes, 1)).stars()).isEqualTo(stars);
    }

    @ParameterizedTest
    @CsvSource({"2999, 0", "3000, 1"})
    void starsFollowTheLadderOfThePolicy(long minutes, int stars) {
        var ladder = ladder(aDocument("nx-gxt", "ladder")
                .sets("stars.one-minimum-minutes", ValueType.MINUTES, new Value.Whole(3_000)));

        var record = none().follow(measured(minutes, 1), ladder, NOW).orThrow();

        assertThat(record.stars()).isEqualTo(stars);
        assertThat(record.history())
                .allSatisfy(change -> assertThat(change.basis()).isNotNull());
    }

    @ParameterizedTest
    @CsvSource({
        "stars.one-minimum-minutes, 1",
        "stars.two-minimum-minutes, 2",
        "stars.three-minimum-minutes, 3",
        "stars.four-minimum-minutes, 4",
        "stars.five-minimum-minutes, 5"
    })
    void eachStepOfTheLadderIsSetByItsKey(String key, int stars) {
        var ladder = ladder(aDocument("nx-gxt", "ladder").sets(key, ValueType.MINUTES, new Value.Whole(95_000)));

        assertThat(none().follow(measured(94_999, 1), ladder, NOW).orThrow().stars())
                .isLessThan(stars);
        assertThat(ladder.stepTo(stars).orElseThrow().minutes()).isEqualTo(95_000);
    }

    @ParameterizedTest
    @CsvSource({"MEASURED_AND_ATTESTED, 0", "ALL_CONFIRMED, 1"})
    void claimedMinutesCountIfThePolicySaysSo(String evidence, int stars) {
        var ladder = ladder(aDocument("nx-gxt", "evidence")
                .sets("hours.counted-evidence", ValueType.CHOICE, new Value.Choice(evidence)));

        var claimed = new ServedMinutes(PERSON, Map.of(Evidence.CLAIMED, 6_000L), 1);

        assertThat(none().follow(claimed, ladder, NOW).orThrow().stars()).isEqualTo(stars);
    }

    @Test
    void eachStarIsReportedOnce() {
        var decision = none().follow(measured(18_000, 5), NATIONAL, NOW);

        assertThat(((Decision.Accepted<StarRecord>) decision).events())
                .extracting(event -> ((StarChanged) event).star())
                .containsExactly(1, 2);
        assertThatDecision(decision.orThrow().follow(measured(18_060, 6), NATIONAL, NOW))
                .hasNoEvents();
    }

    @Test
    void aCorrectionBelowTheStepWithdrawsTheStarAndMinutesGrantItAgain() {
        var two = follow(none(), measured(18_000, 5));

        var one = follow(two, measured(17_999, 7));
        var again = follow(one, measured(18_000, 8));

        assertThat(one.stars()).isEqualTo(1);
        assertThat(again.stars()).isEqualTo(2);
        assertThat(again.history())
                .extracting(StarChange::star, StarChange::kind)
                .endsWith(tuple(2, StarChange.Kind.WITHDRAWN), tuple(2, StarChange.Kind.GRANTED));
    }

    @Test
    void aSumOfFewerEntriesChangesNothing() {
        var one = follow(none(), measured(6_000, 5));

        assertThat(follow(one, measured(5_999, 4))).isEqualTo(one);
    }

    @Test
    void aHigherLadderTakesNoStarAway() {
        var one = follow(none(), measured(6_000, 5));
        var higher = ladder(aDocument("nx-gxt", "ladder")
                .sets("stars.one-minimum-minutes", ValueType.MINUTES, new Value.Whole(9_000)));

        assertThat(one.follow(measured(6_060, 6), higher, NOW).orThrow().stars())
                .isEqualTo(1);
    }

    private static StarRecord none() {
        return StarRecord.none(PERSON);
    }

    private static StarRecord follow(StarRecord record, ServedMinutes served) {
        return record.follow(served, NATIONAL, NOW).orThrow();
    }

    private static ServedMinutes measured(long minutes, long entries) {
        return new ServedMinutes(PERSON, Map.of(Evidence.MEASURED, minutes), entries);
    }

    private static StarLadder ladder(PublishedVersion... published) {
        var values = new EffectiveValues(CatalogueFile.read(), aUnit("nx-gxt"), List.of(published));
        return StarLadder.of(values, LocalDate.of(2026, 3, 6));
    }
}
