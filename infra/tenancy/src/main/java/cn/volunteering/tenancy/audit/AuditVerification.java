package cn.volunteering.tenancy.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a walk along the chain found.
 *
 * @param entries how many entries stand one after the other from the first on
 * @param brokenAt the position from which the chain does not hold, or nothing if it is whole: the entry there was changed,
 *     removed, put in, or follows one that was changed and sealed again; 0 where something without a position stands in
 *     the log
 * @param lastHash hash of the last entry that holds; noted outside the platform, it is evidence of all entries up to it
 */
public record AuditVerification(long entries, @Nullable Long brokenAt, String lastHash) {

    /** Whether every entry is there and says what it said when it was written, as far as a chain can show it. */
    public boolean isIntact() {
        return brokenAt == null;
    }
}
