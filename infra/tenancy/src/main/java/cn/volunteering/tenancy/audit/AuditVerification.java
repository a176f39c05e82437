package cn.volunteering.tenancy.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a walk along the chain found.
 *
 * @param entries how many entries were read
 * @param brokenAt the position of the first entry that was changed, removed or put in, or nothing if the chain is whole
 */
public record AuditVerification(long entries, @Nullable Long brokenAt) {

    /** Whether every entry is there and says what it said when it was written. */
    public boolean isIntact() {
        return brokenAt == null;
    }
}
