package cn.volunteering.testsupport.probe;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.ConflictException;
import cn.volunteering.messaging.Headers;
import cn.volunteering.messaging.Topics;
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

/** What may pass is waited for: the record is tried again and never put aside, and what follows it waits. */
@PlatformTest
class RetryIT {

    @Autowired
    Ear ear;

    @Autowired
    TestEvents events;

    @Autowired
    TestTenants tenants;

    @Autowired
    Topics topics;

    static Stream<RuntimeException> passing() {
        return Stream.of(
                new DataAccessResourceFailureException("the storage is away"),
                new MongoNotPrimaryException(new BsonDocument(), new ServerAddress()),
                new ConflictException("notes", "n1"));
    }

    @ParameterizedTest
    @MethodSource("passing")
    void aRecordWhoseFailurePassesIsTriedAgain(RuntimeException failure) {
        TenantId agency = tenants.agency();
        ear.passing.addAll(List.of(failure, failure, failure));

        var first = sent(agency, 1);
        var second = sent(agency, 2);

        awaitHeard(agency, 2);
        assertThat(heard(agency)).containsExactly(first, second);
        assertThat(putAside(first)).isZero();
    }

    @Test
    void aRecordOfATenantThatIsPublishedSoonAfterIsHeard() {
        TenantId late = TestTenants.unknown();
        var early = sent(late, 1);
        assertThat(heard(late)).isEmpty();

        tenants.publish(late, TenantState.ACTIVE, 1);

        awaitHeard(late, 1);
        assertThat(putAside(early)).isZero();
    }

    /** All about one note, so that one comes after the other. */
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
        return events.rawOn(topics.deadLetters(ProbeApplication.TOPIC, "probe-notes")).stream()
                .filter(letter ->
                        Headers.text(letter, Headers.ID).filter(event::equals).isPresent())
                .count();
    }
}
