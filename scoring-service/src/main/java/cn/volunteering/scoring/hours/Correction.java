package cn.volunteering.scoring.hours;

import cn.volunteering.scoring.roster.AccountId;
import java.time.Instant;

/**
 * Why and by whom the figure of a confirmed record was corrected or voided (更正、作废, NX-50). Part of the entries that
 * post the correction.
 *
 * @param revision from 1, one more with each correction of the record
 * @param minutes minutes that count from this correction on; 0 if the record is void
 * @param proposedBy the account that proposed the correction
 * @param confirmedBy the second person, who confirmed it
 */
public record Correction(
        int revision, int minutes, String reason, AccountId proposedBy, AccountId confirmedBy, Instant confirmedAt) {

    static Correction of(CorrectedRecord corrected) {
        var service = corrected.service();
        return new Correction(
                corrected.revision(),
                service.minutes(),
                corrected.reason(),
                service.recordedBy(),
                service.confirmedBy(),
                service.confirmedAt());
    }

    /** Returns whether nothing counts from this correction on. */
    boolean voids() {
        return minutes == 0;
    }
}
