package cn.volunteering.scoring.hours.web;

import cn.volunteering.domain.Hours;
import cn.volunteering.scoring.hours.ActivityId;
import cn.volunteering.scoring.hours.EntryId;
import cn.volunteering.scoring.hours.Evidence;
import cn.volunteering.scoring.hours.HoursEntry;
import cn.volunteering.scoring.hours.RecordId;
import cn.volunteering.scoring.hours.UnitId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the hours ledger in responses.
 *
 * @param hours the minutes as hours with two decimals
 */
record HoursEntryView(
        EntryId entryId,
        HoursEntry.Kind kind,
        RecordId recordId,
        ActivityId activityId,
        UnitId sectionId,
        @Nullable UnitId branchId,
        int minutes,
        String hours,
        Evidence evidence,
        int year,
        Instant startedAt,
        Instant endedAt,
        Instant confirmedAt,
        Instant postedAt) {

    static HoursEntryView of(HoursEntry entry) {
        var service = entry.service();
        return new HoursEntryView(
                entry.id(),
                entry.kind(),
                service.id(),
                service.activity(),
                service.section(),
                service.branch(),
                entry.minutes(),
                Hours.shown(entry.minutes()),
                service.evidence(),
                entry.year(),
                service.startedAt(),
                service.endedAt(),
                service.confirmedAt(),
                entry.postedAt());
    }
}
