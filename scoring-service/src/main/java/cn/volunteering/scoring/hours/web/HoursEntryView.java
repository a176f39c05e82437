package cn.volunteering.scoring.hours.web;

import cn.volunteering.scoring.hours.EntryId;
import cn.volunteering.scoring.hours.Evidence;
import cn.volunteering.domain.Hours;
import cn.volunteering.scoring.hours.HoursEntry;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the hours ledger on the wire.
 *
 * @param hours the minutes as hours with two decimals
 * @param reverses the entry that is taken back, on entries of kind REVERSE
 */
record HoursEntryView(
        EntryId entryId,
        HoursEntry.Kind kind,
        String recordId,
        String activityId,
        String sectionId,
        @Nullable String branchId,
        int minutes,
        String hours,
        Evidence evidence,
        int year,
        Instant startedAt,
        Instant endedAt,
        Instant confirmedAt,
        Instant postedAt,
        @Nullable EntryId reverses,
        @Nullable String reason) {

    static HoursEntryView of(HoursEntry entry) {
        var service = entry.service();
        var branch = service.branch();
        var reversal = entry.reversal();
        return new HoursEntryView(
                entry.id(),
                entry.kind(),
                service.id().value(),
                service.activity().value(),
                service.section().value(),
                branch == null ? null : branch.value(),
                entry.minutes(),
                Hours.shown(entry.minutes()),
                service.evidence(),
                entry.year(),
                service.startedAt(),
                service.endedAt(),
                service.confirmedAt(),
                entry.postedAt(),
                reversal == null ? null : reversal.entry(),
                reversal == null ? null : reversal.reason());
    }
}
