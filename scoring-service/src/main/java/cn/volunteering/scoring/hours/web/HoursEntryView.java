package cn.volunteering.scoring.hours.web;

import cn.volunteering.domain.Hours;
import cn.volunteering.scoring.hours.ActivityId;
import cn.volunteering.scoring.hours.EntryId;
import cn.volunteering.scoring.hours.Evidence;
import cn.volunteering.scoring.hours.HoursEntry;
import cn.volunteering.scoring.hours.RecordId;
import cn.volunteering.scoring.hours.UnitId;
import cn.volunteering.scoring.naming.NameBook;
import cn.volunteering.scoring.roster.AccountId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the hours ledger in responses.
 *
 * @param activityTitle {@code null} until it is known here; the names of units likewise
 * @param minutes negative if the entry takes minutes back
 * @param hours the minutes as hours with two decimals
 * @param confirmedBy the second person, who confirmed the record or its correction
 * @param revision 0 for the first confirmation, then one more with each correction of the record
 * @param reversesEntryId the entry whose minutes this one takes back
 * @param reason why the record was corrected
 * @param allowedActions whether the caller may rate the service
 */
record HoursEntryView(
        EntryId entryId,
        HoursEntry.Kind kind,
        RecordId recordId,
        ActivityId activityId,
        @Nullable String activityTitle,
        UnitId sectionId,
        @Nullable String sectionName,
        @Nullable UnitId branchId,
        @Nullable String branchName,
        int minutes,
        String hours,
        Evidence evidence,
        int year,
        Instant startedAt,
        Instant endedAt,
        AccountId confirmedBy,
        Instant confirmedAt,
        Instant postedAt,
        int revision,
        @Nullable EntryId reversesEntryId,
        @Nullable String reason,
        List<String> allowedActions) {

    static HoursEntryView of(HoursEntry entry, NameBook names, boolean isRateable) {
        var service = entry.service();
        return new HoursEntryView(
                entry.id(),
                entry.kind(),
                service.id(),
                service.activity(),
                names.title(service.activity()),
                service.section(),
                names.unit(service.section()),
                service.branch(),
                names.unit(service.branch()),
                entry.minutes(),
                Hours.shown(entry.minutes()),
                service.evidence(),
                entry.year(),
                service.startedAt(),
                service.endedAt(),
                entry.confirmedBy(),
                entry.confirmedAt(),
                entry.postedAt(),
                entry.revision(),
                entry.reverses(),
                entry.reason(),
                isRateable && entry.kind() == HoursEntry.Kind.CONFIRM ? List.of("RATE") : List.of());
    }
}
