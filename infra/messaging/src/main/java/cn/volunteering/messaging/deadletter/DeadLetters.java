package cn.volunteering.messaging.deadletter;

import static cn.volunteering.messaging.store.Subject.field;
import static cn.volunteering.messaging.store.Subject.where;

import cn.volunteering.domain.ConflictException;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.Headers;
import cn.volunteering.messaging.Topics;
import cn.volunteering.messaging.listen.TenantNotActiveException;
import cn.volunteering.messaging.store.Filter;
import cn.volunteering.messaging.store.PlatformStore;
import cn.volunteering.messaging.store.Subject;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.audit.AuditLog;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.kafka.core.KafkaOperations;

/**
 * The dead letters of a service and the actions of operators. Redriving returns a record only to the group that could
 * not handle it; no other group receives it again. Every action is audited.
 */
public final class DeadLetters {

    static final Subject<DeadLetter> SUBJECT = Subject.in("dead-letters", DeadLetter.class)
            .index(DeadLetter::state, DeadLetter::failedAt)
            .descending(DeadLetter::failedAt)
            .filterable("state", DeadLetter::state)
            .filterable("tenant", DeadLetter::tenant);

    static final String CYCLES = "dlt_cycles";

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

    private static final int AT_ONCE = 200;

    /** After so many records the broker itself is likely to be at fault. */
    private static final int MAX_FAILURES = 10;

    private final PlatformStore<DeadLetter> letters;
    private final KafkaOperations<String, byte[]> kafka;
    private final Topics topics;
    private final AuditLog audit;

    public DeadLetters(
            PlatformStore<DeadLetter> letters,
            KafkaOperations<String, byte[]> kafka,
            Topics topics,
            AuditLog platformAudit) {
        this.letters = letters;
        this.kafka = kafka;
        this.topics = topics;
        this.audit = platformAudit;
    }

    /**
     * The outcome of putting back many records. One that cannot be put back does not hold up the others.
     *
     * @param count number of records put back
     * @param failed ids of records that could not be put back and stay open; after ten the rest is not tried
     */
    public record Redriven(int count, List<String> failed) {

        public Redriven {
            failed = List.copyOf(failed);
        }
    }

    /** Returns the dead letters in the given state, newest first. */
    public Page<Versioned<DeadLetter>> list(DeadLetter.State state, @Nullable String tenant, Pageable page) {
        return letters.page(Filter.NONE.with("state", state).with("tenant", tenant), page);
    }

    /** Returns one dead letter with its payload. Reading it is audited: the payload may hold personal data. */
    public Versioned<DeadLetter> show(String id) {
        Versioned<DeadLetter> letter = letters.get(id);
        audit("dead-letter-read", letter);
        return letter;
    }

    /**
     * Puts one record back for its group.
     *
     * @throws cn.volunteering.domain.RefusedException if the record is not open or was put back too often
     */
    public void redrive(String id) {
        redrive(letters.get(id));
    }

    private void redrive(Versioned<DeadLetter> letter) {
        var decision = letter.state().redriven();
        decision.orThrow();
        send(letter.state());
        letters.save(letter, decision);
        audit("dead-letter-redriven", letter);
    }

    /**
     * Puts back all open records of a group that failed before the cut-off and have not reached the limit.
     */
    public Redriven redriveAll(String group, Instant failedBefore) {
        return redriveAll(where(DeadLetter::group)
                .is(group)
                .and(field(DeadLetter::failedAt))
                .lt(failedBefore));
    }

    /**
     * Puts back all open records that failed before the cut-off only because one of these tenants was not active.
     */
    public Redriven redriveHeldUp(Collection<TenantId> tenants, Instant failedBefore) {
        return redriveAll(where(DeadLetter::reason)
                .is(TenantNotActiveException.REASON)
                .and(field(DeadLetter::tenant))
                .in(names(tenants))
                .and(field(DeadLetter::failedAt))
                .lt(failedBefore));
    }

    /** Puts records back in the order in which they failed, so that the events of an aggregate keep their order. */
    private Redriven redriveAll(Criteria these) {
        var open = these.and(field(DeadLetter::state))
                .is(DeadLetter.State.OPEN.name())
                .and(field(DeadLetter::cycles))
                .lt(DeadLetter.MAX_CYCLES);
        var failed = new ArrayList<String>();
        int count = 0;
        for (var some = oldest(open, failed); !some.isEmpty(); some = oldest(open, failed)) {
            for (Versioned<DeadLetter> letter : some) {
                count += redriveUnlessDone(letter, failed) ? 1 : 0;
                if (failed.size() == MAX_FAILURES) {
                    return new Redriven(count, failed);
                }
            }
        }
        return new Redriven(count, failed);
    }

    private List<Versioned<DeadLetter>> oldest(Criteria these, List<String> failed) {
        return letters.list(Query.query(these)
                .addCriteria(Criteria.where("_id").nin(failed))
                .with(Sort.by(field(DeadLetter::failedAt)))
                .limit(AT_ONCE));
    }

    /** Tolerates another process that is faster: consumers ignore the second copy of the record. */
    private boolean redriveUnlessDone(Versioned<DeadLetter> letter, List<String> failed) {
        try {
            redrive(letter);
            return true;
        } catch (ConflictException e) {
            return false;
        } catch (RuntimeException e) {
            LOG.error("Dead letter {} could not be put back", letter.id(), e);
            failed.add(letter.id());
            return false;
        }
    }

    /**
     * Discards a record.
     *
     * @throws cn.volunteering.domain.RefusedException if the record is not open
     */
    public void discard(String id, String reason) {
        Versioned<DeadLetter> letter = letters.get(id);
        letters.save(letter, letter.state().discarded());
        audit.record("dead-letter-discarded", "dead-letter/" + id, Map.of("why", reason));
    }

    /** Removes the records of deleted tenants: they hold the tenants' data and can never be put back. */
    public void forget(Collection<TenantId> tenants) {
        letters.removeAll(where(DeadLetter::tenant).in(names(tenants)));
    }

    private static List<String> names(Collection<TenantId> tenants) {
        return tenants.stream().map(TenantId::value).toList();
    }

    private void send(DeadLetter letter) {
        var message = new ProducerRecord<>(
                topics.retry(letter.topic(), letter.group()),
                Objects.requireNonNullElse(letter.key(), ""),
                letter.payload().getBytes(StandardCharsets.UTF_8));
        letter.headers().forEach((name, text) -> Headers.add(message, name, text));
        Headers.add(message, CYCLES, Integer.toString(letter.cycles() + 1));
        try {
            kafka.send(message).join();
        } catch (CompletionException e) {
            throw new IllegalStateException("The record could not be put back", e.getCause());
        }
    }

    private void audit(String action, Versioned<DeadLetter> letter) {
        audit.record(
                action,
                "dead-letter/" + letter.id(),
                Map.of(
                        "tenant", String.valueOf(letter.state().tenant()),
                        "event", String.valueOf(letter.state().eventId())));
    }
}
