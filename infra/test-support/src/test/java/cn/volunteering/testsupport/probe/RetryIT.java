package cn.volunteering.testsupport.probe;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.messaging.store.ConflictException;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantState;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.probe.ProbeApplication.Ear;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.ServerAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
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
        TenantId agency = tenants.agency();
        ear.passing.addAll(List.of(failure, failure, failure));

        var first = sent(agency, 1);
        var second = sent(agency, 2);

        awaitHeard(agency, 2);
        assertThat(heard(agency)).containsExactly(first, second);
        assertThat(putAside(first)).isZero();
    }

    @Test
    void aRecordOfATenantThatIsPublishedSoonAfterIsHandled() {
        TenantId late = TestTenants.unknown();
        var early = sent(late, 1);
        assertThat(heard(late)).isEmpty();

        tenants.publish(late, TenantState.ACTIVE, 1);

        awaitHeard(late, 1);
        assertThat(putAside(early)).isZero();
    }

    /** Concerns one note, so that the events keep their order. */
    private String sent(TenantId tenant, long version) {
        var event = events.event(
                tenant, ProbeApplication.WRITTEN, "note", version, Map.of("noteId", "note", "text", "v" + version));
        events.send(ProbeApplication.TOPIC, event);
        return event.id();
    }

    private List<String> heard(TenantId tenant) {
        return ear.heard.stream()
                .filter(heard -> heard.tenant().equals(tenant.value()))
                .map(heard -> heard.event().id())
                .toList();
    }

    private void awaitHeard(TenantId tenant, int count) {
        Awaitility.await("the pauses between the attempts are short at first")
                .atMost(Duration.ofSeconds(30))
                .until(() -> heard(tenant).size() >= count);
    }

    private long putAside(String event) {
        return events.deadLetters(ProbeApplication.TOPIC, "probe-notes", event).size();
    }
}
