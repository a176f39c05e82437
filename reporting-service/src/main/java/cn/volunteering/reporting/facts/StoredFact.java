package cn.volunteering.reporting.facts;

/**
 * A fact with the version of the aggregate that it speaks of.
 *
 * @param fact one of the records of the facts package
 */
public record StoredFact(long version, Object fact) {

    /** An entry of the ledger: entries never change, so all have the same version. */
    public static StoredFact of(ServiceEntry entry) {
        return new StoredFact(0, entry);
    }

    StoredFact newer(StoredFact other) {
        return other.version > version ? other : this;
    }
}
