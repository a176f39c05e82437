package cn.volunteering.scoring.posting.events;

import cn.volunteering.scoring.hours.ActivityId;
import cn.volunteering.scoring.hours.Evidence;
import cn.volunteering.scoring.hours.RecordId;
import cn.volunteering.scoring.hours.ServiceRecord;
import cn.volunteering.scoring.hours.UnitId;
import cn.volunteering.scoring.roster.AccountId;
import cn.volunteering.scoring.roster.VolunteerId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A second person confirmed a service record. Contains the fields of activity-service's event that the ledgers use. */
record HoursConfirmed(
        RecordId recordId,
        ActivityId activityId,
        VolunteerId volunteerId,
        UnitId sectionId,
        @Nullable UnitId branchId,
        int minutes,
        Evidence evidence,
        Instant startedAt,
        Instant endedAt,
        AccountId recordedBy,
        AccountId confirmedBy,
        Instant confirmedAt) {

    static final String TYPE = "volunteering.activity.hours-confirmed.v1";
    static final String TOPIC = "activity.events.v1";

    ServiceRecord service() {
        return new ServiceRecord(
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
    }
}
