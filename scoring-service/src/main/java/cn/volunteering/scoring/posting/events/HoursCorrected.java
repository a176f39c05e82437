package cn.volunteering.scoring.posting.events;

import cn.volunteering.scoring.hours.ActivityId;
import cn.volunteering.scoring.hours.CorrectedRecord;
import cn.volunteering.scoring.hours.Evidence;
import cn.volunteering.scoring.hours.RecordId;
import cn.volunteering.scoring.hours.ServiceRecord;
import cn.volunteering.scoring.hours.UnitId;
import cn.volunteering.scoring.roster.AccountId;
import cn.volunteering.scoring.roster.VolunteerId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A second person confirmed another figure for a confirmed record, or voided it. Contains the fields of
 * activity-service's event that the ledgers use.
 *
 * @param revision from 1, one more with each correction of the record, without gaps
 * @param minutes minutes that count from now on; 0 if the record is void
 * @param recordedBy the account that proposed the correction
 */
record HoursCorrected(
        RecordId recordId,
        ActivityId activityId,
        VolunteerId volunteerId,
        UnitId sectionId,
        @Nullable UnitId branchId,
        int revision,
        int minutes,
        Evidence evidence,
        Instant startedAt,
        Instant endedAt,
        AccountId recordedBy,
        AccountId confirmedBy,
        Instant confirmedAt,
        String reason) {

    static final String TYPE = "volunteering.activity.hours-corrected.v1";

    CorrectedRecord corrected() {
        var service = new ServiceRecord(
                recordId,
                activityId,
                volunteerId,
                sectionId,
                branchId,
                minutes,
                evidence,
                startedAt,
                endedAt,
                recordedBy,
                confirmedBy,
                confirmedAt);
        return new CorrectedRecord(service, revision, reason);
    }
}
