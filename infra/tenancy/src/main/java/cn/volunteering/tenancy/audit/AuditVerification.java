package cn.volunteering.tenancy.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of a walk along the chain.
 *
 * @param entries the number of consecutive entries from the first
 * @param brokenAt the position from which the chain is broken, or {@code null} if it is intact: the entry there was
 *     changed, removed, inserted, or follows one that was changed and sealed again; 0 if the log contains something
 *     without a position
 * @param sealed positions of the entries that do not match their hash and were accepted by an operator
 * @param lastHash hash of the last valid entry; recorded outside the platform, it is evidence of all entries up to it
 */
public record AuditVerification(long entries, @Nullable Long brokenAt, List<Long> sealed, String lastHash) {

    /** Returns whether every entry is present and unchanged, as far as a chain can show it. */
    public boolean isIntact() {
        return brokenAt == null;
    }
}
