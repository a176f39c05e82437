package cn.volunteering.testsupport.probe;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.volunteering.domain.RefusedException;
import cn.volunteering.tenancy.Actor;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.tenancy.audit.AuditEntry;
import cn.volunteering.tenancy.audit.AuditLog;
import cn.volunteering.tenancy.audit.AuditVerification;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.probe.ProbeApplication.Ear;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The chain of an audit log shows where someone who can write into the database has tampered with it. */
@PlatformTest
class AuditChainIT {

    private static final int ENTRIES = 6;

    @Autowired
    AuditLog audit;

    @Autowired
    @Qualifier("platformAuditLog")
    AuditLog platformAudit;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    @Qualifier("platformMongo")
    MongoTemplate platformMongo;

    @Autowired
    TestTenants tenants;

    @Autowired
    Ear ear;

    private TestAgency agency;
    private AuditTrail trail;

    @BeforeEach
    void aLogOfSixEntries() {
        agency = new TestAgency(tenants, ear);
        trail = new AuditTrail(agency, audit, mongo);
        trail.record(ENTRIES);
    }

    @Test
    void verifyWhenUntouchedIsWholeAndReportsTheLastHash() {
        AuditVerification found = trail.verify();

        assertThat(found.isIntact()).isTrue();
        assertThat(found.entries()).isEqualTo(ENTRIES);
        assertThat(found.lastHash()).isEqualTo(trail.entry(ENTRIES).getString("hash"));
    }

    @Test
    void verifyWhenAnEntryWasChangedReportsIt() {
        trail.tamper(log -> log.updateOne(eq("_id", 3L), Updates.set("details.minutes", "999")));

        assertBrokenAt(3);
    }

    @Test
    void verifyWhenTheTimeOfAnEntryWasMovedByAMillisecondReportsIt() {
        var moved = new Date(trail.entry(5).getDate("at").getTime() - 1);
        trail.tamper(log -> log.updateOne(eq("_id", 5L), Updates.set("at", moved)));

        assertBrokenAt(5);
    }

    @Test
    void verifyWhenAnEntryWasChangedAndSealedAgainReportsTheNextWhichNoLongerFollows() {
        List<Document> end = trail.cutAfter(2);
        trail.record(1);
        trail.tamper(log -> log.insertMany(end.subList(1, end.size())));

        assertBrokenAt(4);
    }

    @Test
    void verifyWhenAnEntryCannotBeReadReportsIt() {
        trail.tamper(log -> log.updateOne(eq("_id", 2L), Updates.unset("hash")));

        assertBrokenAt(2);
    }

    @Test
    void verifyWhenTheFirstEntryWasRemovedReportsIt() {
        trail.tamper(log -> log.deleteOne(eq("_id", 1L)));

        assertBrokenAt(1);
    }

    @Test
    void verifyWhenAnEntryInBetweenWasRemovedReportsIt() {
        trail.tamper(log -> log.deleteOne(eq("_id", 4L)));

        assertBrokenAt(4);
    }

    @Test
    void verifyWhenAnEntryWasRemovedAndTheGapClosedReportsIt() {
        List<Document> end = trail.cutAfter(3);
        trail.tamper(log -> log.insertMany(renumbered(end.subList(1, end.size()), 4)));

        assertBrokenAt(4);
    }

    @Test
    void verifyWhenAnEntryWasInsertedAndTheOthersMovedUpReportsIt() {
        Document forged = new Document(trail.entry(3)).append("object", "volunteer/forged");
        List<Document> end = trail.cutAfter(3);
        end.addFirst(forged);
        trail.tamper(log -> log.insertMany(renumbered(end, 4)));

        assertBrokenAt(4);
    }

    @Test
    void verifyWhenAnEntryWasInsertedBetweenTwoPositionsReportsThePositionAfter() {
        Document forged = new Document(trail.entry(3)).append("_id", 3.5);
        trail.tamper(log -> log.insertOne(forged));

        assertBrokenAt(4);
    }

    @Test
    void verifyWhenAnEntryWasInsertedWithoutAPositionReportsZero() {
        for (Object id : List.of("x", 0L, -1L)) {
            Document forged = new Document(trail.entry(3)).append("_id", id);
            trail.tamper(log -> log.insertOne(forged));

            assertBrokenAt(0);
            trail.tamper(log -> log.deleteOne(eq("_id", id)));
        }
        assertThat(trail.verify().isIntact()).isTrue();
    }

    @Test
    void verifyWhenTwoEntriesWereSwappedReportsTheFirst() {
        Document second = trail.entry(2);
        Document fifth = trail.entry(5);
        trail.tamper(log -> log.replaceOne(eq("_id", 2L), new Document(fifth).append("_id", 2L)));
        trail.tamper(log -> log.replaceOne(eq("_id", 5L), new Document(second).append("_id", 5L)));

        assertBrokenAt(2);
    }

    @Test
    void verifyWhenTheEndWasCutOffAfterAVerificationReportsTheFirstMissing() {
        trail.verify();
        trail.cutAfter(4);

        assertBrokenAt(5);
        assertBrokenAt(5);
    }

    @Test
    void verifyWhenTheLogGrowsOverACutStillReportsTheFirstMissing() {
        trail.verify();
        List<Document> end = trail.cutAfter(4);

        assertBrokenAt(5);
        trail.record(1);
        assertBrokenAt(5);
        trail.record(4);
        assertBrokenAt(5);

        trail.cutAfter(4);
        trail.tamper(log -> log.insertMany(end));
        assertThat(trail.verify().isIntact()).as("what was cut off is back").isTrue();
    }

    @Test
    void verifyWhenEverythingWasRemovedAfterAVerificationReportsTheFirst() {
        trail.verify();
        trail.cutAfter(0);

        assertBrokenAt(1);
    }

    @Test
    void verifyWhenTheEndWasRewrittenAfterAVerificationReportsTheLastThatWasVerified() {
        trail.verify();
        trail.cutAfter(4);
        trail.record(5);

        assertBrokenAt(ENTRIES);
    }

    /** This is the limit of a chain without a secret. */
    @Test
    void verifyWhenTheEndWasCutOffBeforeAnyVerificationCannotKnow() {
        trail.cutAfter(4);

        assertThat(trail.verify().isIntact()).isTrue();
        assertThat(trail.verify().entries()).isEqualTo(4);
    }

    @Test
    void verifyWhenTheLogGrewSinceTheLastVerificationIsWhole() {
        trail.verify();
        trail.record(3);

        assertThat(trail.verify().isIntact()).isTrue();
        assertThat(trail.verify().entries()).isEqualTo(ENTRIES + 3);
    }

    @Test
    void verifyWhenTheLogOfThePlatformWasChangedReportsTheEntry() {
        TenantScope.callForPlatform(actor(), () -> {
            platformAudit.record("tenant-described", "tenant/t", Map.of());
            return platformAudit.size();
        });
        long last = platformAudit.size();
        MongoCollection<Document> log = platformMongo.getCollection(AuditLog.COLLECTION);
        log.updateOne(eq("_id", last), Updates.set("actorName", "somebody else"));

        assertThat(platformAudit.verify().brokenAt()).isEqualTo(last);
        log.updateOne(eq("_id", last), Updates.set("actorName", actor().name()));
        assertThat(platformAudit.verify().isIntact()).isTrue();
    }

    @Test
    void recordWhenManyRecordAtOnceLosesNoneAndLeavesAWholeChain() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, 20)
                    .mapToObj(_ -> CompletableFuture.runAsync(() -> trail.record(1), threads))
                    .toList();
            all.forEach(CompletableFuture::join);
        }

        assertThat(trail.verify().isIntact()).isTrue();
        assertThat(trail.verify().entries()).isEqualTo(ENTRIES + 20);
        assertThat(agency.inside(() -> audit.newest(0, 100)))
                .extracting(AuditEntry::id)
                .isSortedAccordingTo(Collections.reverseOrder());
    }

    @Test
    void recordWhenATextCannotBeStoredAsItIsLeavesAWholeChain() {
        agency.inside(() -> audit.record("hours-confirmed", "activity/ab\uD800", Map.of("reason", "\uDC00\u0000")));

        assertThat(trail.verify().isIntact()).isTrue();
    }

    @Test
    void sealWhenAnEntryNoLongerMatchesContinuesTheChainAndDetectsLaterChanges() {
        trail.tamper(log -> log.updateOne(eq("_id", 3L), Updates.set("object", "activity/\uFFFD")));
        assertBrokenAt(3);

        agency.inside(() -> audit.seal("a text that could not be stored"));
        trail.record(1);

        assertThat(trail.verify().isIntact()).isTrue();
        assertThat(trail.verify().sealed()).containsExactly(3L);
        trail.tamper(log -> log.updateOne(eq("_id", 3L), Updates.set("object", "activity/other")));
        assertBrokenAt(3);
    }

    @Test
    void sealWhenEntriesAreMissingOrNothingIsBrokenIsRefused() {
        assertRefusedToSeal("audit-chain-whole");
        trail.tamper(log -> log.deleteOne(eq("_id", 4L)));
        assertRefusedToSeal("audit-chain-incomplete");
        assertBrokenAt(4);
    }

    private void assertRefusedToSeal(String code) {
        assertThatThrownBy(() -> agency.inside(() -> audit.seal("why")))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.refusal().code()).isEqualTo(code));
    }

    private void assertBrokenAt(long position) {
        AuditVerification found = trail.verify();
        assertThat(found.isIntact()).isFalse();
        assertThat(found.brokenAt()).isEqualTo(position);
    }

    private static List<Document> renumbered(List<Document> entries, long first) {
        return IntStream.range(0, entries.size())
                .mapToObj(i -> new Document(entries.get(i)).append("_id", first + i))
                .toList();
    }

    private static Actor actor() {
        return Actor.system("test");
    }
}
