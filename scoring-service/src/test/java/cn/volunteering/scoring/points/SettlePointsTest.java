package cn.volunteering.scoring.points;

import static cn.volunteering.scoring.hours.ServiceRecords.aRecord;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What quality, violations, limits and expiry add to the points ledger and take from it. */
class SettlePointsTest {

    private final AnAccount account = new AnAccount();

    @ParameterizedTest
    @CsvSource({"599, 599, 9.98", "600, 600, 10.00", "601, 601, 10.00", "600, 660, 10.00"})
    void whatADayEarnsCountsUpToItsLimit(int first, int both, String points) {
        account.limit("points.daily-maximum-hundredths", 1_000);

        account.confirm(aRecord().id("a").minutes(first));
        if (both > first) {
            account.confirm(aRecord().id("b").minutes(both - first));
        }

        assertThat(account.total().shown()).isEqualTo(points);
    }

    @Test
    void eachDayHasItsOwnLimit() {
        account.limit("points.daily-maximum-hundredths", 1_000);

        account.confirm(aRecord().id("a").minutes(660));
        account.confirm(aRecord().id("b").minutes(600).startedAt("2026-03-04T01:00:00Z"));

        assertThat(account.total().shown()).isEqualTo("20.00");
        assertThat(account.adjusting()).singleElement().satisfies(entry -> {
            assertThat(entry.rule()).isEqualTo(PointsRule.DAILY_LIMIT);
            assertThat(entry.kind()).isEqualTo(PointsEntry.Kind.ADJUST);
            assertThat(entry.points().shown()).isEqualTo("-1.00");
            assertThat(entry.policyId().value()).isEqualTo("points-daily-maximum-hundredths");
            assertThat(entry.day()).isEqualTo("2026-03-05");
        });
    }

    @Test
    void aCorrectionGivesBackWhatTheLimitNoLongerTakes() {
        account.limit("points.daily-maximum-hundredths", 1_000);
        account.confirm(aRecord().id("a").minutes(660));
        account.confirm(aRecord().id("b").minutes(60));
        assertThat(account.total().shown()).isEqualTo("10.00");

        account.correct(aRecord().id("a").minutes(300).corrected(1));

        assertThat(account.total().shown()).isEqualTo("6.00");
    }

    @ParameterizedTest
    @CsvSource({"119, 1.98", "120, 2.00", "121, 2.00"})
    void whatAYearEarnsCountsUpToItsLimit(int minutes, String points) {
        account.limit("points.yearly-maximum-hundredths", 200);

        account.confirm(aRecord().id("a").minutes(minutes - 60));
        account.confirm(aRecord().id("b").minutes(60).startedAt("2026-03-04T01:00:00Z"));

        assertThat(account.total().shown()).isEqualTo(points);
    }

    @Test
    void aYearDoesNotLimitAnother() {
        account.limit("points.yearly-maximum-hundredths", 100);

        account.confirm(aRecord().id("a").startedAt("2025-12-31T01:00:00Z"));
        account.confirm(aRecord().id("b").startedAt("2026-01-01T01:00:00Z"));

        assertThat(account.total().shown()).isEqualTo("2.00");
    }

    @ParameterizedTest
    @CsvSource({"2027-03-04, 1.00", "2027-03-05, 0.00"})
    void pointsEndAfterTheMonthsOfThePolicyByAnEntry(String day, String points) {
        account.months(12);
        account.confirm(aRecord());
        account.at(day);

        account.expire();

        assertThat(account.total().shown()).isEqualTo(points);
        assertThat(account.adjusting())
                .allSatisfy(entry -> assertThat(entry.kind()).isEqualTo(PointsEntry.Kind.EXPIRE))
                .hasSize(points.equals("0.00") ? 1 : 0);
    }

    @Test
    void expiryTakesOnlyWhatTheLimitsLeft() {
        account.months(12);
        account.limit("points.daily-maximum-hundredths", 1_000);
        account.confirm(aRecord().id("a").minutes(660));
        account.at("2027-03-05");

        account.expire();
        account.expire();

        assertThat(account.total()).isEqualTo(Points.NONE);
        assertThat(account.adjusting())
                .extracting(PointsEntry::rule)
                .containsExactly(PointsRule.DAILY_LIMIT, PointsRule.EXPIRY);
    }

    @Test
    void aCorrectionAfterTheExpiryLeavesNothing() {
        account.months(12);
        account.confirm(aRecord());
        account.at("2027-03-05");
        account.expire();

        account.correct(aRecord().minutes(30).confirmedAt(account.now()).corrected(1));

        assertThat(account.total()).isEqualTo(Points.NONE);
    }

    @Test
    void aLimitPublishedLaterChangesNothingThatWasEarnedBefore() {
        account.confirm(aRecord().id("a").minutes(660));
        account.limit("points.daily-maximum-hundredths", 1_000);

        account.settle("a");

        assertThat(account.total().shown()).isEqualTo("11.00");
    }

    @ParameterizedTest
    @CsvSource({"80, 0.80", "100, 1.00", "107, 1.07", "120, 1.20"})
    void pointsAreMinutesTimesRateTimesQuality(int factor, String points) {
        account.confirm(aRecord());

        account.rate("record-1", factor);

        assertThat(account.total().shown()).isEqualTo(points);
    }

    @Test
    void aRatingFollowsTheMinutesInForceAndTheLastRatingCounts() {
        account.confirm(aRecord());
        account.rate("record-1", 120);
        account.correct(aRecord().minutes(30).corrected(1));
        assertThat(account.total().shown()).isEqualTo("0.60");

        account.rate("record-1", 80);
        assertThat(account.total().shown()).isEqualTo("0.40");

        account.correct(aRecord().minutes(0).corrected(2));
        assertThat(account.total()).isEqualTo(Points.NONE);
    }

    @Test
    void anUpheldViolationTakesThePointsOfItsServiceAndGivesThemBackWhenLifted() {
        account.confirm(aRecord().id("a"));
        account.confirm(aRecord().id("b").minutes(30));
        account.rate("a", 120);

        account.forfeit("a", 120);
        assertThat(account.total().shown()).isEqualTo("0.50");

        account.rate("a", 120);
        assertThat(account.total().shown()).isEqualTo("1.70");
    }

    @Test
    void settlingAgainChangesNothing() {
        account.limit("points.daily-maximum-hundredths", 100);
        account.confirm(aRecord().id("a"));
        account.confirm(aRecord().id("b"));
        account.rate("a", 120);
        var before = account.entries();

        account.settle("a");
        account.settle("b");

        assertThat(account.entries()).isEqualTo(before);
    }

    @Test
    void ofTwoWritersTheSlowerReadsAgain() {
        account.limit("points.daily-maximum-hundredths", 100);
        account.confirm(aRecord().id("a"));

        account.meanwhile(() -> account.confirm(aRecord().id("c").minutes(30)));
        account.confirm(aRecord().id("b"));

        assertThat(account.total().shown()).isEqualTo("1.00");
    }

    @Test
    void aWriterWhoseReadingIsOutdatedBeforeItPostsPutsItRight() {
        account.limit("points.daily-maximum-hundredths", 100);
        account.confirm(aRecord().id("a"));

        account.meanwhile(() -> account.correct(aRecord().id("a").minutes(1).corrected(1)));
        account.confirm(aRecord().id("b").minutes(30));

        assertThat(account.total().shown()).isEqualTo("0.52");
    }

    static List<Integer> seeds() {
        return IntStream.range(0, 200).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSumDoesNotDependOnTheOrderOfWhatHappened(int seed) {
        account.limit("points.daily-maximum-hundredths", 150);
        account.limit("points.yearly-maximum-hundredths", 400);
        var random = new Random(seed);
        var minutes = IntStream.range(0, 6).boxed().collect(toMap(i -> i, _ -> 1 + random.nextInt(120)));
        var factors = IntStream.range(0, 6).boxed().collect(toMap(i -> i, _ -> 80 + random.nextInt(41)));
        var order = new ArrayList<>(minutes.keySet());
        Collections.shuffle(order, random);

        for (int i : order) {
            var record = aRecord().id("r" + i).startedAt("2026-03-0" + (1 + i / 2) + "T01:00:00Z");
            account.confirm(record.minutes(1 + random.nextInt(120)));
            if (random.nextBoolean()) {
                account.rate("r" + i, 100 + random.nextInt(20));
            }
            account.correct(record.minutes(minutes.get(i)).corrected(1));
            account.rate("r" + i, factors.get(i));
        }

        assertThat(account.total()).as("seed " + seed).isEqualTo(expected(minutes, factors));
    }

    private static Points expected(Map<Integer, Integer> minutes, Map<Integer, Integer> factors) {
        long year = 0;
        for (int day = 0; day < 3; day++) {
            long ofDay = 0;
            for (int i : List.of(2 * day, 2 * day + 1)) {
                ofDay += (long) minutes.get(i) * factors.get(i);
            }
            year += Math.min(ofDay, 150L * 60);
        }
        return new Points(Math.min(year, 400L * 60));
    }
}
