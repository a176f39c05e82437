package cn.volunteering.scoring.points;

import static cn.volunteering.scoring.hours.ServiceRecords.aRecord;
import static cn.volunteering.scoring.points.PublishedRates.aDocument;
import static cn.volunteering.scoring.points.PublishedRates.aUnit;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.Ledger;
import cn.volunteering.policy.PublishedVersion;
import cn.volunteering.scoring.hours.EntryId;
import cn.volunteering.scoring.hours.Evidence;
import cn.volunteering.scoring.hours.HoursEntry;
import cn.volunteering.scoring.hours.ServiceRecord;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PostPointsTest {

    private static final String TENANT = "nx-gxt";
    private static final Instant NOW = Instant.parse("2026-03-06T00:00:00Z");

    private final LedgerInMemory ledger = new LedgerInMemory();
    private final Policies policies = new Policies();
    private final PostPoints postPoints = new PostPoints(ledger, policies, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void followWhenMeasuredEarnsOnePointAnHourByDefault() {
        postPoints.follow(confirmed(aRecord().minutes(90).build()));

        assertThat(ledger.entries).hasSize(1);
        var entry = ledger.only();
        assertThat(entry.points().shown()).isEqualTo("1.50");
        assertThat(entry.policyId()).isEqualTo(PointsPolicy.DEFAULT.policyId());
        assertThat(entry.source()).isEqualTo(new EntryId("record-1.confirm"));
    }

    @Test
    void followWhenAttestedEarnsAndWhenClaimedDoesNot() {
        postPoints.follow(
                confirmed(aRecord().id("attested").evidence(Evidence.ATTESTED).build()));
        postPoints.follow(
                confirmed(aRecord().id("claimed").evidence(Evidence.CLAIMED).build()));

        assertThat(ledger.only().source()).isEqualTo(new EntryId("attested.confirm"));
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

        assertThat(ledger.of("before.confirm").points().shown()).isEqualTo("1.00");
        assertThat(ledger.of("after.confirm").points().shown()).isEqualTo("2.00");
        assertThat(ledger.of("after.confirm").policyVersion()).isEqualTo(3);
    }

    @Test
    void followWhenRateIsZeroPostsAnEntryOfNothing() {
        policies.keep(rate(1, 0, "2026-01-01"));

        postPoints.follow(confirmed(aRecord().build()));

        assertThat(ledger.only().points()).isEqualTo(Points.NONE);
    }

    private static PublishedVersion rate(int version, long hundredths, String from) {
        return aDocument(TENANT, "rules").version(version).from(from).rate(hundredths);
    }

    private static List<HoursEntry> confirmed(ServiceRecord service) {
        return List.of(HoursEntry.confirm(service, NOW).orThrow());
    }

    private static final class LedgerInMemory implements Ledger<PointsEntry> {

        private final Map<EntryId, PointsEntry> entries = new LinkedHashMap<>();

        PointsEntry only() {
            assertThat(entries).hasSize(1);
            return entries.values().iterator().next();
        }

        PointsEntry of(String source) {
            return of(PointsEntry.idFor(new EntryId(source)));
        }

        private PointsEntry of(EntryId id) {
            return entries.get(id);
        }

        @Override
        public Map<String, PointsEntry> post(List<PointsEntry> posted) {
            posted.forEach(entry -> entries.putIfAbsent(entry.id(), entry));
            return posted.stream().collect(toMap(PointsEntry::identity, entry -> of(entry.id())));
        }
    }

    private static final class Policies implements PointsPolicies {

        private final List<PublishedVersion> published = new ArrayList<>();

        @Override
        public PointsPolicy inForceOn(LocalDate day) {
            return PublishedRates.inForce(aUnit(TENANT), published, day);
        }

        void keep(PublishedVersion policy) {
            published.add(policy);
        }
    }
}
