package cn.volunteering.tenancy.audit;

import org.jspecify.annotations.Nullable;

/**
 * The extent to which a log was intact when last verified, from which a cut or rewritten end is detected.
 *
 * @param id name of the database that holds the log
 * @param position position of its last entry at that time
 * @param hash of that entry
 * @param cutAt the first position found missing since, or {@code null}; kept because later entries refill a cut
 *     log
 */
record AuditWitness(
        String id, long position, String hash, @Nullable Long cutAt) {

    /**
     * Returns the first position known to be missing, given that the chain is valid up to the position before the given
     * one.
     */
    long firstMissing(long now) {
        return cutAt == null ? now : Math.min(cutAt, now);
    }

    AuditWitness ofCut(long missing) {
        return new AuditWitness(id, position, hash, missing);
    }
}
