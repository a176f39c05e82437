package cn.volunteering.scoring.points;

import static cn.volunteering.scoring.hours.ServiceRecords.aRecord;
import static cn.volunteering.scoring.points.PublishedRates.aDocument;
import static cn.volunteering.scoring.points.PublishedRates.aUnit;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.policy.PublishedVersion;
import cn.volunteering.policy.Value;
import cn.volunteering.policy.ValueType;
import cn.volunteering.scoring.LedgerInMemory;
import cn.volunteering.scoring.hours.CorrectedRecord;
import cn.volunteering.scoring.hours.HoursEntry;
import cn.volunteering.scoring.hours.PostHours;
import cn.volunteering.scoring.hours.RecordId;
import cn.volunteering.scoring.hours.ServiceRecord;
import cn.volunteering.scoring.hours.ServiceRecords;
import cn.volunteering.scoring.roster.VolunteerId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What quality, violations, limits and expiry add to the points ledger and take from it. */
class SettlePointsTest {

    private static final String TENANT = "nx-gxt";
    private static final VolunteerId PERSON = new VolunteerId("volunteer-1");

    private final LedgerInMemory<PointsEntry> ledger = new LedgerInMemory<>();
    private final LedgerInMemory<HoursEntry> hoursLedger = new LedgerInMemory<>();
    private final List<PublishedVersion> published = new ArrayList<>();
    private final Map<RecordId, Merit> merits = new HashMap<>();
    private Instant now = Instant.parse("2026-03-06T00:00:00Z");

    @ParameterizedTest
    @CsvSource({"599, 599, 9.98", "600, 600, 10.00", "601, 601, 10.00", "600, 660, 10.00"})
    void whatADayEarnsCountsUpToItsLimit(int first, int both, String points) {
        limit("points.daily-maximum-hundredths", 1_000);

        confirm(aRecord().id("a").minutes(first));
        if (both > first) {
            confirm(aRecord().id("b").minutes(both - first));
        }

        assertThat(total().shown()).isEqualTo(points);
    }

    @Test
    void eachDayHasItsOwnLimit() {
        limit("points.daily-maximum-hundredths", 1_000);

        confirm(aRecord().id("a").minutes(660));
        confirm(aRecord().id("b").minutes(600).startedAt("2026-03-04T01:00:00Z"));

        assertThat(total().shown()).isEqualTo("20.00");
        assertThat(adjusting()).singleElement().satisfies(entry -> {
            assertThat(entry.rule()).isEqualTo(PointsRule.DAILY_LIMIT);
            assertThat(entry.kind()).isEqualTo(PointsEntry.Kind.ADJUST);
            assertThat(entry.points().shown()).isEqualTo("-1.00");
            assertThat(entry.policyId().value()).isEqualTo("points-daily-maximum-hundredths");
            assertThat(entry.day()).isEqualTo("2026-03-05");
        });
    }

    @Test
    void aCorrectionGivesBackWhatTheLimitNoLongerTakes() {
        limit("points.daily-maximum-hundredths", 1_000);
        confirm(aRecord().id("a").minutes(660));
        confirm(aRecord().id("b").minutes(60));
        assertThat(total().shown()).isEqualTo("10.00");

        correct(aRecord().id("a").minutes(300).corrected(1));

        assertThat(total().shown()).isEqualTo("6.00");
    }

    @ParameterizedTest
    @CsvSource({"119, 1.98", "120, 2.00", "121, 2.00"})
    void whatAYearEarnsCountsUpToItsLimit(int minutes, String points) {
        limit("points.yearly-maximum-hundredths", 200);

        confirm(aRecord().id("a").minutes(minutes - 60));
        confirm(aRecord().id("b").minutes(60).startedAt("2026-03-04T01:00:00Z"));

        assertThat(total().shown()).isEqualTo(points);
    }

    @Test
    void aYearDoesNotLimitAnother() {
        limit("points.yearly-maximum-hundredths", 100);

        confirm(aRecord().id("a").startedAt("2025-12-31T01:00:00Z"));
        confirm(aRecord().id("b").startedAt("2026-01-01T01:00:00Z"));

        assertThat(total().shown()).isEqualTo("2.00");
    }

    @ParameterizedTest
    @CsvSource({"2027-03-04, 1.00", "2027-03-05, 0.00"})
    void pointsEndAfterTheMonthsOfThePolicyByAnEntry(String day, String points) {
        months(12);
        confirm(aRecord());
        at(day);

        expire();

        assertThat(total().shown()).isEqualTo(points);
        assertThat(adjusting())
                .allSatisfy(entry -> assertThat(entry.kind()).isEqualTo(PointsEntry.Kind.EXPIRE))
                .hasSize(points.equals("0.00") ? 1 : 0);
    }

    @Test
    void expiryTakesOnlyWhatTheLimitsLeft() {
        months(12);
        limit("points.daily-maximum-hundredths", 1_000);
        confirm(aRecord().id("a").minutes(660));
        at("2027-03-05");

        expire();
        expire();

        assertThat(total()).isEqualTo(Points.NONE);
        assertThat(adjusting())
                .extracting(PointsEntry::rule)
                .containsExactly(PointsRule.DAILY_LIMIT, PointsRule.EXPIRY);
    }

    @Test
    void aCorrectionAfterTheExpiryLeavesNothing() {
        months(12);
        confirm(aRecord());
        at("2027-03-05");
        expire();

        correct(aRecord().minutes(30).confirmedAt(now).corrected(1));

        assertThat(total()).isEqualTo(Points.NONE);
    }

    @Test
    void aLimitPublishedLaterChangesNothingThatWasEarnedBefore() {
        confirm(aRecord().id("a").minutes(660));
        limit("points.daily-maximum-hundredths", 1_000);

        settle("a");

        assertThat(total().shown()).isEqualTo("11.00");
    }

    @ParameterizedTest
    @CsvSource({"80, 0.80", "100, 1.00", "107, 1.07", "120, 1.20"})
    void pointsAreMinutesTimesRateTimesQuality(int factor, String points) {
        confirm(aRecord());

        rate("record-1", factor);

        assertThat(total().shown()).isEqualTo(points);
    }

    @Test
    void aRatingFollowsTheMinutesInForceAndTheLastRatingCounts() {
        confirm(aRecord());
        rate("record-1", 120);
        correct(aRecord().minutes(30).corrected(1));
        assertThat(total().shown()).isEqualTo("0.60");

        rate("record-1", 80);
        assertThat(total().shown()).isEqualTo("0.40");

        correct(aRecord().minutes(0).corrected(2));
        assertThat(total()).isEqualTo(Points.NONE);
    }

    @Test
    void anUpheldViolationTakesThePointsOfItsServiceAndGivesThemBackWhenLifted() {
        confirm(aRecord().id("a"));
        confirm(aRecord().id("b").minutes(30));
        rate("a", 120);

        merits.put(new RecordId("a"), new Merit(120, null, true, null));
        settle("a");
        assertThat(total().shown()).isEqualTo("0.50");

        rate("a", 120);
        assertThat(total().shown()).isEqualTo("1.70");
    }

    @Test
    void settlingAgainChangesNothing() {
        limit("points.daily-maximum-hundredths", 100);
        confirm(aRecord().id("a"));
        confirm(aRecord().id("b"));
        rate("a", 120);
        var before = ledger.all();

        settle("a");
        settle("b");

        assertThat(ledger.all()).isEqualTo(before);
    }

    static List<Integer> seeds() {
        return IntStream.range(0, 200).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSumDoesNotDependOnTheOrderOfWhatHappened(int seed) {
        limit("points.daily-maximum-hundredths", 150);
        limit("points.yearly-maximum-hundredths", 400);
        var random = new Random(seed);
        var minutes = IntStream.range(0, 6).boxed().collect(toMap(i -> i, _ -> 1 + random.nextInt(120)));
        var factors = IntStream.range(0, 6).boxed().collect(toMap(i -> i, _ -> 80 + random.nextInt(41)));
        var order = new ArrayList<>(minutes.keySet());
        Collections.shuffle(order, random);

        for (int i : order) {
            var record = aRecord().id("r" + i).startedAt("2026-03-0" + (1 + i / 2) + "T01:00:00Z");
            confirm(record.minutes(1 + random.nextInt(120)));
            if (random.nextBoolean()) {
                rate("r" + i, 100 + random.nextInt(20));
            }
            correct(record.minutes(minutes.get(i)).corrected(1));
            rate("r" + i, factors.get(i));
        }

        assertThat(total()).as("seed " + seed).isEqualTo(expected(minutes, factors));
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

    private void limit(String key, long hundredths) {
        published.add(aDocument(TENANT, key.replace('.', '-'))
                .from("2025-01-01")
                .sets(key, ValueType.HUNDREDTHS, new Value.Whole(hundredths)));
    }

    private void months(long number) {
        published.add(aDocument(TENANT, "expiry")
                .sets("points.expire-after-months", ValueType.COUNT, new Value.Whole(number)));
    }

    private void at(String day) {
        now = PlatformCalendar.startOf(LocalDate.parse(day));
    }

    private void confirm(ServiceRecords record) {
        ServiceRecord service = record.build();
        follow(new PostHours(hoursLedger, clock()).confirm(List.of(service)));
    }

    private void correct(CorrectedRecord corrected) {
        follow(new PostHours(hoursLedger, clock()).correct(List.of(corrected)));
    }

    private void follow(Collection<HoursEntry> entries) {
        settlePoints().after(new PostPoints(ledger, policies(), clock()).follow(entries));
    }

    private void rate(String record, int factor) {
        merits.put(new RecordId(record), new Merit(factor, null, false, null));
        settle(record);
    }

    private void settle(String record) {
        settlePoints().settle(2026, Set.of(PERSON), Set.of(new RecordId(record)));
    }

    private void expire() {
        new AccountsInMemory(ledger)
                .endedBetween(null, new PlatformCalendar(clock()).today())
                .forEach((year, people) -> settlePoints().settle(year, people, Set.of()));
    }

    private SettlePoints settlePoints() {
        return new SettlePoints(
                ledger, new AccountsInMemory(ledger), _ -> Map.copyOf(merits), new PlatformCalendar(clock()));
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private PointsPolicies policies() {
        return new PointsPolicies() {
            @Override
            public PointsRules inForceOn(LocalDate day) {
                return PublishedRates.rulesInForce(aUnit(TENANT), published, day);
            }

            @Override
            public PointsBasis basisOn(LocalDate day) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private List<PointsEntry> adjusting() {
        return ledger.all().stream().filter(entry -> !entry.isOfService()).toList();
    }

    private Points total() {
        return ledger.all().stream().map(PointsEntry::points).reduce(Points.NONE, Points::plus);
    }
}
