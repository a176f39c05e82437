package cn.volunteering.scoring.points;

import static cn.volunteering.scoring.hours.ServiceRecords.aRecord;
import static cn.volunteering.scoring.points.PublishedRates.aDocument;
import static cn.volunteering.scoring.points.PublishedRates.aUnit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.volunteering.domain.RefusedException;
import cn.volunteering.policy.PublishedVersion;
import cn.volunteering.policy.Value;
import cn.volunteering.policy.ValueType;
import cn.volunteering.scoring.LedgerInMemory;
import cn.volunteering.scoring.hours.CorrectedRecord;
import cn.volunteering.scoring.hours.EntryId;
import cn.volunteering.scoring.hours.Evidence;
import cn.volunteering.scoring.hours.HoursEntry;
import cn.volunteering.scoring.hours.PostHours;
import cn.volunteering.scoring.hours.ServiceRecord;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostPointsTest {

    private static final String TENANT = "nx-gxt";
    private static final Instant NOW = Instant.parse("2026-03-06T00:00:00Z");

    private final LedgerInMemory<PointsEntry> ledger = new LedgerInMemory<>();
    private final PostHours postHours = new PostHours(new LedgerInMemory<>(), Clock.fixed(NOW, ZoneOffset.UTC));
    private final Policies policies = new Policies();
    private final PostPoints postPoints = new PostPoints(ledger, policies, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void followWhenMeasuredEarnsOnePointAnHourByDefault() {
        postPoints.follow(confirmed(aRecord().minutes(90).build()));

        var entry = ledger.only();
        assertThat(entry.points().shown()).isEqualTo("1.50");
        assertThat(entry.policyId()).isEqualTo(PointsPolicy.DEFAULT.policyId());
        assertThat(entry.source()).isEqualTo(new EntryId("record-1.confirm"));
    }

    @Test
    void followWhenAttestedEarnsAndWhenClaimedPostsAnEntryOfNothingWithTheReason() {
        postPoints.follow(
                confirmed(aRecord().id("attested").evidence(Evidence.ATTESTED).build()));
        postPoints.follow(
                confirmed(aRecord().id("claimed").evidence(Evidence.CLAIMED).build()));

        assertThat(earnedBy("attested.confirm").points().shown()).isEqualTo("1.00");
        assertThat(earnedBy("claimed.confirm").points()).isEqualTo(Points.NONE);
        assertThat(earnedBy("claimed.confirm").rule()).isEqualTo(PointsRule.EVIDENCE);
    }

    @ParameterizedTest
    @CsvSource({
        "MEASURED_AND_ATTESTED, 1.00, 1.00, 0.00",
        "MEASURED, 1.00, 0.00, 0.00",
        "ALL_CONFIRMED, 1.00, 1.00, 1.00"
    })
    void followEarnsByTheGradesThatThePolicyCounts(String grades, String measured, String attested, String claimed) {
        policies.keep(aDocument(TENANT, "grades")
                .sets("points.counted-evidence", ValueType.CHOICE, new Value.Choice(grades)));

        for (Evidence evidence : Evidence.values()) {
            postPoints.follow(
                    confirmed(aRecord().id(evidence.name()).evidence(evidence).build()));
        }

        assertThat(earnedBy("MEASURED.confirm").points().shown()).isEqualTo(measured);
        assertThat(earnedBy("ATTESTED.confirm").points().shown()).isEqualTo(attested);
        assertThat(earnedBy("CLAIMED.confirm").points().shown()).isEqualTo(claimed);
    }

    @Test
    void followWhenAClaimOfAnEarlierReleaseIsReversedFindsNothingToTakeBack() {
        confirm(aRecord().evidence(Evidence.CLAIMED).build());
        ledger.lose(PointsEntry.idFor(new EntryId("record-1.confirm")).value());

        correct(aRecord().evidence(Evidence.MEASURED).corrected(1));

        assertThat(total().shown()).isEqualTo("1.00");
    }

    @Test
    void followWhenRepeatedUnderANewPolicyChangesNothing() {
        var entry = confirmed(aRecord().build());
        postPoints.follow(entry);
        policies.keep(rate(1, 200, "2026-01-01"));

        postPoints.follow(entry);

        assertThat(ledger.only().points().shown()).isEqualTo("1.00");
    }

    @Test
    void followWhenPolicyHoldsOnTheDayOfServiceCitesIt() {
        policies.keep(rate(3, 200, "2026-03-05"));

        postPoints.follow(confirmed(
                aRecord().id("before").startedAt("2026-03-04T01:00:00Z").build()));
        postPoints.follow(confirmed(
                aRecord().id("after").startedAt("2026-03-05T01:00:00Z").build()));

        assertThat(earnedBy("before.confirm").points().shown()).isEqualTo("1.00");
        assertThat(earnedBy("after.confirm").points().shown()).isEqualTo("2.00");
        assertThat(earnedBy("after.confirm").policyVersion()).isEqualTo(3);
    }

    @Test
    void followWhenRateIsZeroPostsAnEntryOfNothing() {
        policies.keep(rate(1, 0, "2026-01-01"));

        postPoints.follow(confirmed(aRecord().build()));

        assertThat(ledger.only().points()).isEqualTo(Points.NONE);
    }

    @Test
    void followWhenReversedTakesBackWhatWasEarnedByThePolicyOfThatTime() {
        policies.keep(rate(3, 200, "2026-01-01"));
        confirm(aRecord().build());
        policies.keep(rate(4, 50, "2026-01-01"));

        correct(aRecord().minutes(30).corrected(1));

        var reversal = earnedBy("record-1.reverse.1");
        assertThat(reversal.points())
                .isEqualTo(earnedBy("record-1.confirm").points().negated());
        assertThat(reversal.points().shown()).isEqualTo("-2.00");
        assertThat(reversal.policyVersion()).isEqualTo(3);
        assertThat(reversal.reverses()).isEqualTo(earnedBy("record-1.confirm").id());
        assertThat(earnedBy("record-1.confirm.1").points().shown()).isEqualTo("0.25");
        assertThat(earnedBy("record-1.confirm.1").policyVersion()).isEqualTo(4);
        assertThat(total()).isEqualTo(earnedBy("record-1.confirm.1").points());
    }

    @Test
    void followWhenCorrectedTwiceInOneBatchAddsUpToTheLast() {
        confirm(aRecord().minutes(20).build());

        correct(aRecord().minutes(10).corrected(1), aRecord().minutes(7).corrected(2));

        assertThat(total()).isEqualTo(Points.earned(7, PointsRate.ONE_AN_HOUR));
    }

    @Test
    void followWhenAReversalOfTheBatchIsRepeatedUnderANewPolicyTakesBackThePostedPoints() {
        confirm(aRecord().build());
        correct(aRecord().minutes(30).corrected(1));
        policies.keep(rate(1, 200, "2026-01-01"));

        correct(aRecord().minutes(30).corrected(1), aRecord().minutes(45).corrected(2));

        assertThat(earnedBy("record-1.reverse.2").points().shown()).isEqualTo("-0.50");
        assertThat(total().shown()).isEqualTo("1.50");
    }

    @Test
    void followWhenTheGradeFallsToClaimedTakesBackAllAndWhenItRisesEarns() {
        confirm(aRecord().build());

        correct(aRecord().evidence(Evidence.CLAIMED).corrected(1));
        assertThat(total()).isEqualTo(Points.NONE);

        correct(aRecord().evidence(Evidence.ATTESTED).corrected(2));
        assertThat(total().shown()).isEqualTo("1.00");
    }

    @Test
    void followWhenTheReversedPointsAreMissingRefuses() {
        confirm(aRecord().build());
        ledger.lose(PointsEntry.idFor(new EntryId("record-1.confirm")).value());

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> correct(aRecord().minutes(30).corrected(1)))
                .satisfies(refused -> assertThat(refused.refusal().code()).isEqualTo("points-entry-missing"));
    }

    private void confirm(ServiceRecord confirmed) {
        postPoints.follow(postHours.confirm(List.of(confirmed)));
    }

    private void correct(CorrectedRecord... corrections) {
        postPoints.follow(postHours.correct(List.of(corrections)));
    }

    private Points total() {
        return new Points(
                ledger.all().stream().mapToLong(entry -> entry.points().parts()).sum());
    }

    private PointsEntry earnedBy(String source) {
        return ledger.get(PointsEntry.idFor(new EntryId(source)).value());
    }

    private static PublishedVersion rate(int version, long hundredths, String from) {
        return aDocument(TENANT, "rules").version(version).from(from).rate(hundredths);
    }

    private static List<HoursEntry> confirmed(ServiceRecord service) {
        return List.of(HoursEntry.confirm(service, NOW).orThrow());
    }

    private static final class Policies implements PointsPolicies {

        private final List<PublishedVersion> published = new ArrayList<>();

        @Override
        public PointsRules inForceOn(LocalDate day) {
            return PublishedRates.rulesInForce(aUnit(TENANT), published, day);
        }

        @Override
        public PointsBasis basisOn(LocalDate day) {
            throw new UnsupportedOperationException();
        }

        void keep(PublishedVersion policy) {
            published.add(policy);
        }
    }
}
