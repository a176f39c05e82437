package cn.volunteering.tenancy.audit;

import org.jspecify.annotations.Nullable;

/**
 * How far a log was whole when it was last verified: what an end that was cut off or written anew is found by.
 *
 * @param id name of the database that holds the log
 * @param position of its last entry then
 * @param hash of that entry
 * @param cutAt the first position that was found missing since, or nothing: the log goes on being written over a cut
 */
record AuditWitness(
        String id, long position, String hash, @Nullable Long cutAt) {

    /** The first position known to be missing, now that the chain holds up to the one before the given. */
    long firstMissing(long now) {
        return cutAt == null ? now : Math.min(cutAt, now);
    }

    AuditWitness ofCut(long missing) {
        return new AuditWitness(id, position, hash, missing);
    }
}
