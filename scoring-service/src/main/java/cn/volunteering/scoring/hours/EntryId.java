package cn.volunteering.scoring.hours;

import cn.volunteering.domain.Identifier;

/**
 * The identity of a ledger entry, derived from what it stands for: posting the same thing twice names the same entry,
 * so it can exist only once.
 */
public record EntryId(String value) implements Identifier {

    static EntryId confirming(RecordId service) {
        return new EntryId(service.value() + ".confirm");
    }
}
