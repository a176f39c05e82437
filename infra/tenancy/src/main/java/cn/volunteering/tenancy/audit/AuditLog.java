package cn.volunteering.tenancy.audit;

import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.tenancy.TenantScope;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Appends to and reads the audit log of the bound tenant (or of the platform). Entries cannot be changed or removed.
 * Several processes may append at once: the position is the id, so one of them gets it and the other takes the next.
 *
 * <p>A chain shows that its entries belong together, but not that it was once longer. Besides, anyone who can write to
 * the database can seal a new end just as the log can. Each verification therefore stores a witness in the platform's
 * database, and the next one compares the chain with it: a cut or rewritten end is detected as far as the log had been
 * verified before. Entries written after the last verification can be cut off undetected; nightly verification limits
 * that to a day, and {@link AuditVerification#lastHash} recorded outside the platform also covers the witness.
 */
public final class AuditLog {

    /** The collection that holds the log. */
    public static final String COLLECTION = "audit";

    private static final int ATTEMPTS = 200;
    private static final int BATCH = 500;

    private static final ThreadLocal<Long> RECORDED = ThreadLocal.withInitial(() -> 0L);

    private final MongoTemplate mongo;
    private final AuditWitnesses witnesses;
    private final Clock clock;

    public AuditLog(MongoTemplate mongo, AuditWitnesses witnesses, Clock clock) {
        this.mongo = mongo;
        this.witnesses = witnesses;
        this.clock = clock;
    }

    /**
     * Records an act of the bound actor.
     *
     * @param action what was done, in kebab case
     * @param object the object of the act
     * @param details further facts; never personal data
     */
    public void record(String action, String object, Map<String, String> details) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (appended(next(action, object, details))) {
                RECORDED.set(RECORDED.get() + 1);
                return;
            }
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(5_000_000));
        }
        throw new IllegalStateException("The audit log is too busy to append an entry");
    }

    /** Returns the number of entries that the current thread has appended so far, to any log. */
    public static long recordedByThisThread() {
        return RECORDED.get();
    }

    private AuditEntry next(String action, String object, Map<String, String> details) {
        AuditEntry last = last();
        var actor = TenantScope.actor();
        return new AuditEntry(
                        last == null ? 1 : last.id() + 1,
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        actor.id(),
                        actor.name(),
                        action,
                        object,
                        Map.copyOf(details),
                        last == null ? AuditEntry.NOTHING_BEFORE : last.hash(),
                        "")
                .sealed();
    }

    private @Nullable AuditEntry last() {
        return mongo.findOne(
                new Query().with(Sort.by(Sort.Direction.DESC, "_id")).limit(1), AuditEntry.class, COLLECTION);
    }

    private boolean appended(AuditEntry entry) {
        try {
            mongo.insert(entry, COLLECTION);
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    /** Returns the newest entries, newest first. */
    public List<AuditEntry> newest(int page, int size) {
        var query = new Query().with(Sort.by(Sort.Direction.DESC, "_id"));
        return mongo.find(query.skip((long) page * size).limit(size), AuditEntry.class, COLLECTION);
    }

    /** Returns the number of entries. */
    public long size() {
        AuditEntry last = last();
        return last == null ? 0 : last.id();
    }

    /** Verifies the whole chain. Reads every entry once. */
    public AuditVerification verify() {
        Map<Long, String> seals = witnesses.sealsOf(database());
        return verify((position, digest) -> digest.equals(seals.get(position)));
    }

    private AuditVerification verify(ChainWalk.Seals seals) {
        var walk = new ChainWalk(
                stored -> mongo.getConverter().read(AuditEntry.class, stored),
                witnesses.of(database()).orElse(null),
                seals);
        AuditVerification found = walkedToTheEnd(walk) && hasEntryWithoutPosition()
                ? new AuditVerification(walk.position(), 0L, List.of(), walk.hash())
                : walk.result();
        if (found.isIntact() && found.entries() > 0) {
            witnesses.keep(new AuditWitness(database(), found.entries(), found.lastHash(), null));
        }
        walk.cut().ifPresent(witnesses::keep);
        return found;
    }

    /**
     * Accepts the entries that do not match their hash as they are stored, so that the chain continues after them. Only
     * entries whose position and links are whole can be accepted: nothing may be missing, inserted or replaced.
     *
     * @param reason why they do not match
     * @throws RefusedException if the chain has another fault, or none
     */
    public AuditVerification seal(String reason) {
        var digests = new LinkedHashMap<Long, String>();
        AuditVerification found = verify((position, digest) -> {
            digests.put(position, digest);
            return true;
        });
        digests.entrySet().removeAll(witnesses.sealsOf(database()).entrySet());
        objection(found, digests.isEmpty()).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        digests.forEach((position, digest) -> witnesses.keep(sealOf(position, digest, reason)));
        return found;
    }

    private static Optional<Refusal> objection(AuditVerification found, boolean isWhole) {
        if (!found.isIntact()) {
            return Optional.of(Refusal.of("audit-chain-incomplete", "审计日志有缺失、插入或替换的记录，不能封存")
                    .with("brokenAt", String.valueOf(found.brokenAt())));
        }
        return isWhole ? Optional.of(Refusal.of("audit-chain-whole", "审计日志的哈希链完好，无须封存")) : Optional.empty();
    }

    private AuditSeal sealOf(long position, String digest, String reason) {
        return new AuditSeal(
                AuditSeal.idOf(database(), position),
                database(),
                position,
                digest,
                TenantScope.actor().id(),
                reason,
                clock.instant());
    }

    private String database() {
        return mongo.getDb().getName();
    }

    private boolean walkedToTheEnd(ChainWalk walk) {
        for (List<Document> some = after(0); !some.isEmpty(); some = after(walk.position())) {
            if (!some.stream().allMatch(walk::stepOnto)) {
                return false;
            }
        }
        return true;
    }

    private List<Document> after(long position) {
        var query = Query.query(Criteria.where("_id").gt(position)).with(Sort.by("_id"));
        return mongo.find(query.limit(BATCH), Document.class, COLLECTION);
    }

    /** Finds entries whose id is not a number above 0, which a walk in the order of positions skips. */
    private boolean hasEntryWithoutPosition() {
        return mongo.exists(Query.query(Criteria.where("_id").not().gt(0)), COLLECTION);
    }
}
