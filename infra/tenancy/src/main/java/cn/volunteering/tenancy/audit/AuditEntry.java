package cn.volunteering.tenancy.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * One act in the audit log.
 *
 * @param id position in the chain, from 1 without gaps
 * @param at when it happened, to the millisecond
 * @param actorId who did it: subject of the token or name of a platform part
 * @param actorName the actor's name at the time
 * @param action what was done, in kebab case, for example {@code identity-number-disclosed}
 * @param object the object of the act, for example {@code volunteer/123}
 * @param details further facts; never personal data
 * @param previousHash hash of the entry before, 64 zeros for the first
 * @param hash SHA-256 over all other components, in hex
 */
public record AuditEntry(
        long id,
        Instant at,
        String actorId,
        String actorName,
        String action,
        String object,
        Map<String, String> details,
        String previousHash,
        String hash) {

    static final String NOTHING_BEFORE = "0".repeat(64);

    /** Returns the entry in the form in which it is stored, with its hash computed. */
    AuditEntry sealed() {
        return stored().withHash();
    }

    private AuditEntry stored() {
        var storedDetails = new TreeMap<String, String>();
        details.forEach((name, value) -> storedDetails.put(name, storable(value)));
        return new AuditEntry(
                id,
                at,
                storable(actorId),
                storable(actorName),
                storable(action),
                storable(object),
                storedDetails,
                previousHash,
                hash);
    }

    /** Replaces unpaired surrogates, which cannot be stored, so that the hash covers what is read later. */
    private static String storable(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private AuditEntry withHash() {
        return new AuditEntry(id, at, actorId, actorName, action, object, details, previousHash, computedHash());
    }

    /** Returns whether the entry still matches its hash. */
    boolean isIntact() {
        return hash.equals(computedHash());
    }

    private String computedHash() {
        var digest = new HashChain().add(Long.toString(id)).add(Long.toString(at.toEpochMilli()));
        digest.add(actorId).add(actorName).add(action).add(object);
        new TreeMap<>(details).forEach((name, value) -> digest.add(name).add(value));
        return digest.add(previousHash).hex();
    }
}
