package cn.volunteering.testsupport.probe;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.tenancy.Actor;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.tenancy.audit.AuditEntry;
import cn.volunteering.tenancy.audit.AuditLog;
import cn.volunteering.tenancy.audit.AuditVerification;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestTenants;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Someone who can write into the database tampers with an audit log of six entries; the chain says where. */
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

    private TenantId agency = TestTenants.unknown();

    @BeforeEach
    void aLogOfSixEntries() {
        agency = tenants.agency();
        record(ENTRIES);
    }

    @Test
    void verifyWhenUntouchedIsWholeAndReportsTheLastHash() {
        AuditVerification found = verify();

        assertThat(found.isIntact()).isTrue();
        assertThat(found.entries()).isEqualTo(ENTRIES);
        assertThat(found.lastHash()).isEqualTo(entry(ENTRIES).getString("hash"));
    }

    @Test
    void verifyWhenAnEntryWasChangedReportsIt() {
        tamper(log -> log.updateOne(eq("_id", 3L), Updates.set("details.minutes", "999")));

        assertBrokenAt(3);
    }

    @Test
    void verifyWhenTheTimeOfAnEntryWasMovedByAMillisecondReportsIt() {
        var moved = new Date(entry(5).getDate("at").getTime() - 1);
        tamper(log -> log.updateOne(eq("_id", 5L), Updates.set("at", moved)));

        assertBrokenAt(5);
    }

    @Test
    void verifyWhenAnEntryWasChangedAndSealedAgainReportsTheNextWhichNoLongerFollows() {
        List<Document> end = cutAfter(2);
        record(1);
        tamper(log -> log.insertMany(end.subList(1, end.size())));

        assertBrokenAt(4);
    }

    @Test
    void verifyWhenAnEntryCannotBeReadReportsIt() {
        tamper(log -> log.updateOne(eq("_id", 2L), Updates.unset("hash")));

        assertBrokenAt(2);
    }

    @Test
    void verifyWhenTheFirstEntryWasRemovedReportsIt() {
        tamper(log -> log.deleteOne(eq("_id", 1L)));

        assertBrokenAt(1);
    }

    @Test
    void verifyWhenAnEntryInBetweenWasRemovedReportsIt() {
        tamper(log -> log.deleteOne(eq("_id", 4L)));

        assertBrokenAt(4);
    }

    @Test
    void verifyWhenAnEntryWasRemovedAndTheGapClosedReportsIt() {
        List<Document> end = cutAfter(3);
        tamper(log -> log.insertMany(renumbered(end.subList(1, end.size()), 4)));

        assertBrokenAt(4);
    }

    @Test
    void verifyWhenAnEntryWasPutInAndTheOthersMovedUpReportsIt() {
        Document forged = new Document(entry(3)).append("object", "volunteer/forged");
        List<Document> end = cutAfter(3);
        end.addFirst(forged);
        tamper(log -> log.insertMany(renumbered(end, 4)));

        assertBrokenAt(4);
    }

    @Test
    void verifyWhenAnEntryWasPutInBetweenTwoPositionsReportsThePositionAfter() {
        Document forged = new Document(entry(3)).append("_id", 3.5);
        tamper(log -> log.insertOne(forged));

        assertBrokenAt(4);
    }

    @Test
    void verifyWhenAnEntryWasPutInWithoutAPositionSaysZero() {
        for (Object id : List.of("x", 0L, -1L)) {
            Document forged = new Document(entry(3)).append("_id", id);
            tamper(log -> log.insertOne(forged));

            assertBrokenAt(0);
            tamper(log -> log.deleteOne(eq("_id", id)));
        }
        assertThat(verify().isIntact()).isTrue();
    }

    @Test
    void verifyWhenTwoEntriesWereSwappedReportsTheFirst() {
        Document second = entry(2);
        Document fifth = entry(5);
        tamper(log -> log.replaceOne(eq("_id", 2L), new Document(fifth).append("_id", 2L)));
        tamper(log -> log.replaceOne(eq("_id", 5L), new Document(second).append("_id", 5L)));

        assertBrokenAt(2);
    }

    @Test
    void verifyWhenTheEndWasCutOffAfterAVerificationReportsTheFirstMissing() {
        verify();
        cutAfter(4);

        assertBrokenAt(5);
        assertBrokenAt(5);
    }

    @Test
    void verifyWhenTheLogGrowsOverACutStillReportsTheFirstMissing() {
        verify();
        List<Document> end = cutAfter(4);

        assertBrokenAt(5);
        record(1);
        assertBrokenAt(5);
        record(4);
        assertBrokenAt(5);

        cutAfter(4);
        tamper(log -> log.insertMany(end));
        assertThat(verify().isIntact()).as("what was cut off is back").isTrue();
    }

    @Test
    void verifyWhenEverythingWasRemovedAfterAVerificationReportsTheFirst() {
        verify();
        cutAfter(0);

        assertBrokenAt(1);
    }

    @Test
    void verifyWhenTheEndWasRewrittenAfterAVerificationReportsTheLastThatWasVerified() {
        verify();
        cutAfter(4);
        record(5);

        assertBrokenAt(ENTRIES);
    }

    /** The limit of a chain without a secret: nobody had looked at the log since these entries were written. */
    @Test
    void verifyWhenTheEndWasCutOffBeforeAnyVerificationCannotKnow() {
        cutAfter(4);

        assertThat(verify().isIntact()).isTrue();
        assertThat(verify().entries()).isEqualTo(4);
    }

    @Test
    void verifyWhenTheLogGrewSinceTheLastVerificationIsWhole() {
        verify();
        record(3);

        assertThat(verify().isIntact()).isTrue();
        assertThat(verify().entries()).isEqualTo(ENTRIES + 3);
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
                    .mapToObj(_ -> CompletableFuture.runAsync(() -> record(1), threads))
                    .toList();
            all.forEach(CompletableFuture::join);
        }

        assertThat(verify().isIntact()).isTrue();
        assertThat(verify().entries()).isEqualTo(ENTRIES + 20);
        assertThat(inAgency(() -> audit.newest(0, 100)))
                .extracting(AuditEntry::id)
                .isSortedAccordingTo(Collections.reverseOrder());
    }

    private void assertBrokenAt(long position) {
        AuditVerification found = verify();
        assertThat(found.isIntact()).isFalse();
        assertThat(found.brokenAt()).isEqualTo(position);
    }

    private AuditVerification verify() {
        return inAgency(audit::verify);
    }

    private void record(int count) {
        inAgency(() -> {
            for (int i = 0; i < count; i++) {
                audit.record("hours-confirmed", "activity/a" + i, Map.of("minutes", "120"));
            }
            return count;
        });
    }

    private Document entry(long position) {
        return Objects.requireNonNull(
                inAgency(() -> log().find(eq("_id", position)).first()));
    }

    /** Takes everything after the position out of the log. */
    private List<Document> cutAfter(long position) {
        return inAgency(() -> {
            var end =
                    log().find(gt("_id", position)).sort(Sorts.ascending("_id")).into(new ArrayList<>());
            log().deleteMany(gt("_id", position));
            return end;
        });
    }

    private static List<Document> renumbered(List<Document> entries, long first) {
        return IntStream.range(0, entries.size())
                .mapToObj(i -> new Document(entries.get(i)).append("_id", first + i))
                .toList();
    }

    private void tamper(Consumer<MongoCollection<Document>> deed) {
        inAgency(() -> {
            deed.accept(log());
            return agency;
        });
    }

    private MongoCollection<Document> log() {
        return mongo.getCollection(AuditLog.COLLECTION);
    }

    private static Actor actor() {
        return Actor.system("test");
    }

    private <T> T inAgency(Supplier<T> work) {
        return TenantScope.call(agency, actor(), work::get);
    }
}
