package cn.volunteering.tenancy.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * One walk along a chain from its first entry. It continues as long as each entry follows the previous one and matches its
 * hash or is sealed.
 */
final class ChainWalk {

    private final Function<Document, AuditEntry> reader;
    private final @Nullable AuditWitness witness;
    private final Seals seals;
    private final List<Long> sealed = new ArrayList<>();
    private long position;
    private boolean isBroken;
    private boolean isContradicted;
    private String hash = AuditEntry.NOTHING_BEFORE;

    /** Knows the entries that are accepted although they do not match their hash. */
    @FunctionalInterface
    interface Seals {

        boolean isSealed(long position, String digest);
    }

    ChainWalk(Function<Document, AuditEntry> reader, @Nullable AuditWitness witness, Seals seals) {
        this.reader = reader;
        this.witness = witness;
        this.seals = seals;
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
                    && (entry.isIntact() || isSealed(stored))
                    && agreesWithWitness(entry);
        } catch (RuntimeException e) {
            return false;
        }
    }

    private boolean isSealed(Document stored) {
        boolean accepted = seals.isSealed(position + 1, digestOf(stored));
        if (accepted) {
            sealed.add(position + 1);
        }
        return accepted;
    }

    private static String digestOf(Document stored) {
        return new HashChain().add(stored.toJson()).hex();
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
        return new AuditVerification(position, brokenAt, List.copyOf(sealed), hash);
    }
}
