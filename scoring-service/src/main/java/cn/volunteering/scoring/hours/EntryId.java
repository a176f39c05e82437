package cn.volunteering.scoring.hours;

import cn.volunteering.domain.Identifier;

/**
 * The identity of a ledger entry, derived from its content: posting the same thing twice yields the same identity, so
 * the entry exists only once.
 */
public record EntryId(String value) implements Identifier {

    /** Returns the identity of the entry with the minutes of a revision; revision 0 is the first confirmation. */
    static EntryId confirming(RecordId service, int revision) {
        return new EntryId(service.value() + ".confirm" + (revision == 0 ? "" : "." + revision));
    }

    /** Returns the identity of the entry with which a revision takes back the minutes before it. */
    static EntryId reversing(RecordId service, int revision) {
        return new EntryId(service.value() + ".reverse." + revision);
    }
}
