package cn.volunteering.scoring.hours;

import cn.volunteering.domain.Identifier;

/**
 * The identity of a ledger entry, derived from its content: posting the same thing twice yields the same identity, so
 * the entry exists only once.
 */
public record EntryId(String value) implements Identifier {

    static EntryId confirming(RecordId service) {
        return new EntryId(service.value() + ".confirm");
    }
}
