package cn.volunteering.testsupport.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import cn.volunteering.domain.AlreadyExistsException;
import cn.volunteering.domain.ConflictException;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.outbox.OutboxFields;
import cn.volunteering.messaging.outbox.OutboxRelay;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.tenancy.Actor;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** An aggregate and its events are one write; every event is sent, in order, even if the sender dies in between. */
@PlatformTest
class OutboxIT {

    private static final Actor TEST = Actor.system("test");
    private static final int TOO_LARGE_FOR_THE_BROKER = 2_000_000;

    @Autowired
    AggregateStore<Note> notes;

    @Autowired
    OutboxRelay relay;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    TestEvents events;

    @Autowired
    TestTenants tenants;

    private TenantId agency = TestTenants.unknown();

    @BeforeEach
    void anAgency() {
        agency = tenants.agency();
    }

    @Test
    void insertWhenTheRelayRunsSendsTheEventAndEmptiesTheOutbox() {
        String id = written("hello");

        var sent =
                events.await(ProbeApplication.TOPIC, 1, event -> event.subject().equals(id));
        assertThat(sent).singleElement().satisfies(event -> {
            assertThat(event.tenant()).isEqualTo(agency);
            assertThat(event.aggregateVersion()).isEqualTo(1);
            assertThat(event.data().path("noteId").asString()).isEqualTo(id);
        });
        Awaitility.await("the relay takes sent events out")
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(document(id))
                        .containsEntry("outbox", List.of())
                        .doesNotContainKey(OutboxFields.UNSENT_SINCE));
    }

    @Test
    void startWhenEventsWereLeftUnsentSendsThemOnceAndInOrder() {
        relay.stop();
        String id = written("one");
        inAgency(() -> notes.change(id, note -> note.rewrite("two")));
        inAgency(() -> notes.change(id, note -> note.close("three")));
        assertThat(document(id).getList("outbox", Document.class)).hasSize(4);

        relay.start();

        var sent =
                events.await(ProbeApplication.TOPIC, 4, event -> event.subject().equals(id));
        assertThat(sent)
                .hasSize(4)
                .extracting(event -> event.aggregateVersion())
                .containsExactly(1L, 2L, 3L, 3L);
    }

    @Test
    void sendWhenOneEventCanNeverBeSentDoesNotHoldBackTheOthers() {
        String tooLarge = written("x".repeat(TOO_LARGE_FOR_THE_BROKER));
        var others = IntStream.range(0, 6)
                .mapToObj(i -> TenantScope.call(tenants.agency(), TEST, () -> writtenHere("other " + i)))
                .toList();

        try {
            events.await(ProbeApplication.TOPIC, others.size(), event -> others.contains(event.subject()));
        } finally {
            inAgency(() -> mongo.remove(Query.query(Criteria.where("_id").is(tooLarge)), "notes"));
        }
    }

    @Test
    void saveWhenSomeoneElseWasFasterIsAConflictAndWritesNothing() {
        String id = written("start");
        var before = inAgency(() -> notes.get(id));
        inAgency(() -> notes.save(before, before.state().rewrite("faster")));

        assertThat(catchThrowable(
                        () -> inAgency(() -> notes.save(before, before.state().rewrite("slower")))))
                .isInstanceOf(ConflictException.class);
        assertThat(inAgency(() -> notes.get(id)).state().text()).isEqualTo("faster");
    }

    @Test
    void changeWhenManyChangeAtOnceLosesNone() {
        String id = written("n");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, 8)
                    .mapToObj(i -> CompletableFuture.runAsync(
                            () -> inAgency(() -> notes.change(id, note -> note.rewrite(note.text() + i))), threads))
                    .toList();
            all.forEach(CompletableFuture::join);
        }

        assertThat(inAgency(() -> notes.get(id)).state().text()).hasSize(9);
        events.await(ProbeApplication.TOPIC, 9, event -> event.subject().equals(id));
    }

    @Test
    void saveWhenNothingChangesWritesNothing() {
        String id = written("same");

        var after = inAgency(() -> notes.change(id, note -> Decision.accepted(note)));

        assertThat(after.version()).isOne();
        assertThat(inAgency(() -> notes.get(id)).version()).isOne();
    }

    @Test
    void changeOrBeginWhenManyBeginAtOnceLosesNone() {
        String id = UUID.randomUUID().toString();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, 8)
                    .mapToObj(i -> CompletableFuture.runAsync(() -> inAgency(() -> appended(id, i)), threads))
                    .toList();
            all.forEach(CompletableFuture::join);
        }

        assertThat(inAgency(() -> notes.get(id)).state().text()).hasSize(id.length() + 8);
    }

    @Test
    void changeOrBeginWhenTheBlankStaysAsItIsStoresNothing() {
        String id = UUID.randomUUID().toString();

        var after = inAgency(() -> notes.changeOrBegin(id, () -> blank(id), note -> Decision.accepted(note)));

        assertThat(after.version()).isZero();
        assertThat(inAgency(() -> notes.find(id))).isEmpty();
    }

    @Test
    void changeOrBeginWhenSomethingElseThatIsUniqueIsTakenFails() {
        written("taken");
        String id = UUID.randomUUID().toString();

        assertThat(catchThrowable(
                        () -> inAgency(() -> notes.changeOrBegin(id, () -> blank(id), note -> note.rewrite("taken")))))
                .isInstanceOf(AlreadyExistsException.class);
    }

    private Versioned<Note> appended(String id, int i) {
        return notes.changeOrBegin(id, () -> blank(id), note -> note.rewrite(note.text() + i));
    }

    private static Note blank(String id) {
        return new Note(new NoteId(id), id, false);
    }

    private String written(String text) {
        return inAgency(() -> writtenHere(text));
    }

    private String writtenHere(String text) {
        var id = new NoteId(UUID.randomUUID().toString());
        notes.insert(id.value(), Note.write(id, text));
        return id.value();
    }

    private Document document(String id) {
        return inAgency(() -> mongo.findById(id, Document.class, "notes"));
    }

    private <T> T inAgency(Supplier<T> work) {
        return TenantScope.call(agency, TEST, work::get);
    }
}
