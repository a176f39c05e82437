package cn.volunteering.testsupport.probe;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.ConflictException;
import cn.volunteering.tenancy.TenantState;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.probe.ProbeApplication.Ear;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.ServerAddress;
import java.util.List;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;

/** A record that fails for a passing cause is retried and never put aside; the records behind it wait. */
@PlatformTest
class RetryIT {

    @Autowired
    Ear ear;

    @Autowired
    TestEvents events;

    @Autowired
    TestTenants tenants;

    static Stream<RuntimeException> passing() {
        return Stream.of(
                new DataAccessResourceFailureException("the storage is away"),
                new MongoNotPrimaryException(new BsonDocument(), new ServerAddress()),
                new ConflictException("notes", "n1"));
    }

    @ParameterizedTest
    @MethodSource("passing")
    void aRecordWhoseFailurePassesIsRetried(RuntimeException failure) {
        var agency = new TestAgency(tenants, ear);
        ear.passing.addAll(List.of(failure, failure, failure));

        var first = agency.writeNote("note", 1);
        var second = agency.writeNote("note", 2);

        agency.awaitHeard(List.of(first, second));
        assertThat(agency.heard()).containsExactly(first, second);
        assertThat(putAside(first)).isZero();
    }

    @Test
    void aRecordOfATenantThatIsPublishedSoonAfterIsHandled() {
        var late = new TestAgency(TestTenants.unknown(), tenants, ear);
        var early = late.writeNote("note", 1);
        assertThat(late.heard()).isEmpty();

        tenants.publish(late.id(), TenantState.ACTIVE, 1);

        late.awaitHeard(early);
        assertThat(putAside(early)).isZero();
    }

    private long putAside(String event) {
        return events.deadLetters(ProbeApplication.TOPIC, "probe-notes", event).size();
    }
}
