package cn.volunteering.scoring.hours;

import cn.volunteering.domain.Ledger;
import cn.volunteering.domain.NotFoundException;
import java.util.List;
import java.util.Optional;

/**
 * Finds records of service in the hours ledger.
 *
 * @param ledger the hours ledger of the bound tenant
 */
public record ConfirmedRecords(Ledger<HoursEntry> ledger) {

    /**
     * Returns the entry of the first confirmation of a record, which says whose service it was and on which day.
     *
     * @throws NotFoundException if the bound tenant has no such record
     */
    public HoursEntry first(RecordId record) {
        var id = EntryId.confirming(record, 0).value();
        return Optional.ofNullable(ledger.entries(List.of(id)).get(id))
                .orElseThrow(() -> new NotFoundException("hours", record.value()));
    }
}
