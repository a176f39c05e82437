package cn.volunteering.reporting.facts;

/**
 * A fact with the version of the aggregate that it describes; 0 for a ledger entry, which never changes.
 *
 * @param <F> the kind of fact
 */
public record StoredFact<F extends Fact>(long version, F fact) {

    static StoredFact<?> newer(StoredFact<?> one, StoredFact<?> other) {
        return other.version > one.version ? other : one;
    }
}
