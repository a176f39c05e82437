package cn.volunteering.tenancy.audit;

import java.time.Instant;

/**
 * An entry that no longer matches its hash and that an operator has accepted as it is. Later changes to it are detected by
 * the digest.
 *
 * @param id name of the database and position of the entry
 * @param database name of the database that holds the log
 * @param digest digest of the entry as stored at that time
 * @param sealedBy who accepted it
 * @param reason why it does not match
 */
record AuditSeal(
        String id, String database, long position, String digest, String sealedBy, String reason, Instant sealedAt) {

    static String idOf(String database, long position) {
        return database + "/" + position;
    }
}
