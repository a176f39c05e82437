package cn.volunteering.testsupport.probe;

import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.messaging.listen.Subscription;
import cn.volunteering.messaging.readmodel.DriftReport;
import cn.volunteering.messaging.readmodel.ReadModel;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.Subject;
import cn.volunteering.tenancy.TenantScope;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The service under test: it hears its own events. */
@SpringBootApplication
public class ProbeApplication {

    /** The topic of the service. */
    public static final String TOPIC = "probe.events.v1";

    /** The type of {@link Note.NoteWritten}. */
    public static final String WRITTEN = "volunteering.probe.note-written.v1";

    /** An event that the listener received, with the tenant bound at that time. */
    public record Heard(String tenant, EventEnvelope event) {}

    /** The listener of the service; fails while {@link #failing} is set, or once per failure in {@link #passing}. */
    public static final class Ear {
        public final Queue<Heard> heard = new ConcurrentLinkedQueue<>();
        public final AtomicBoolean failing = new AtomicBoolean();
        public final Queue<RuntimeException> passing = new ConcurrentLinkedQueue<>();

        void hear(EventEnvelope event, Map<?, ?> data) {
            var failure = passing.poll();
            if (failure != null) {
                throw failure;
            }
            if (failing.get()) {
                throw new IllegalStateException("set to fail");
            }
            heard.add(new Heard(TenantScope.tenant().value(), event));
        }
    }

    /** A projection in which a test can make differences, per tenant. */
    public static final class Mirror implements ReadModel {
        public final Map<String, List<String>> differences = new ConcurrentHashMap<>();

        @Override
        public String name() {
            return "mirror";
        }

        @Override
        public DriftReport drift() {
            return new DriftReport(
                    7, differences.getOrDefault(TenantScope.tenant().value(), List.of()));
        }

        @Override
        public void rebuild() {
            differences.remove(TenantScope.tenant().value());
        }
    }

    @Bean
    Mirror mirror() {
        return new Mirror();
    }

    @Bean
    Ear ear() {
        return new Ear();
    }

    @Bean
    AggregateStore<Note> notes(AggregateStores stores) {
        return stores.of(Subject.in("notes", Note.class)
                .unique(Note::text)
                .sortable("text", Note::text)
                .publishes(WRITTEN, Note.NoteWritten.class)
                .publishes("volunteering.probe.note-closed.v1", Note.NoteClosed.class));
    }

    @Bean
    Subscription notesSubscription(Ear ear) {
        return Subscription.of("probe-notes").topic(TOPIC).onEach(WRITTEN, Map.class, ear::hear);
    }
}
