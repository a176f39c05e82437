package cn.volunteering.tenancy.audit;

import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One walk along a chain from its first entry. It continues as long as each entry follows the previous one. */
final class ChainWalk {

    private final Function<Document, AuditEntry> reader;
    private final @Nullable AuditWitness witness;
    private long position;
    private boolean isBroken;
    private boolean isContradicted;
    private String hash = AuditEntry.NOTHING_BEFORE;

    ChainWalk(Function<Document, AuditEntry> reader, @Nullable AuditWitness witness) {
        this.reader = reader;
        this.witness = witness;
    }

    /** Returns the last position reached. */
    long position() {
        return position;
    }

    String hash() {
        return hash;
    }

    /** Steps onto the entry if it is the next one, and returns whether it is. */
    boolean stepOnto(Document stored) {
        if (!follows(stored)) {
            isBroken = true;
            return false;
        }
        position++;
        hash = stored.getString("hash");
        return true;
    }

    /**
     * Returns whether the entry follows the previous one. An entry that cannot be read was not written by the log
     * and breaks the chain, whatever the cause.
     */
    private boolean follows(Document stored) {
        try {
            AuditEntry entry = reader.apply(stored);
            return entry.id() == position + 1
                    && entry.previousHash().equals(hash)
                    && entry.isIntact()
                    && agreesWithWitness(entry);
        } catch (RuntimeException e) {
            return false;
        }
    }

    private boolean agreesWithWitness(AuditEntry entry) {
        isContradicted = witness != null
                && entry.id() == witness.position()
                && !entry.hash().equals(witness.hash());
        return !isContradicted;
    }

    /** Returns the witness of a missing end, with the first position missing; empty while the end is present. */
    Optional<AuditWitness> cut() {
        if (witness == null || (isBroken && !isContradicted) || position >= witness.position()) {
            return Optional.empty();
        }
        return Optional.of(witness.ofCut(witness.firstMissing(position + 1)));
    }

    /** Returns the result when the walk cannot continue, because of a break or at the end. */
    AuditVerification result() {
        @Nullable Long brokenAt = cut().map(AuditWitness::cutAt).orElse(isBroken ? position + 1 : null);
        return new AuditVerification(position, brokenAt, hash);
    }
}
