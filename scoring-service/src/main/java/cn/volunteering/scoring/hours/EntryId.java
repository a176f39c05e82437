package cn.volunteering.scoring.hours;

import cn.volunteering.domain.Identifier;
import java.util.regex.Pattern;

/**
 * The identity of a ledger entry, derived from its content: posting the same thing twice yields the same identity, so
 * the entry exists only once.
 */
public record EntryId(String value) implements Identifier {

    private static final Pattern DERIVED = Pattern.compile("(.+)\\.(confirm|confirm\\.\\d+|reverse\\.\\d+)");

    /**
     * Returns the record from which the identity of an hours entry derives.
     *
     * @throws IllegalStateException if it is not the identity of an hours entry
     */
    public RecordId record() {
        var derived = DERIVED.matcher(value);
        if (!derived.matches()) {
            throw new IllegalStateException("Not an entry of the hours ledger: " + value);
        }
        return new RecordId(derived.group(1));
    }

    /** Returns whether the identity names an entry of a correction, not of the first confirmation. */
    public boolean isOfCorrection() {
        return !value.endsWith(".confirm");
    }

    /** Returns the identity of the entry with the minutes of a revision; revision 0 is the first confirmation. */
    public static EntryId confirming(RecordId service, int revision) {
        return new EntryId(service.value() + ".confirm" + (revision == 0 ? "" : "." + revision));
    }

    /** Returns the identity of the entry with which a revision takes back the minutes before it. */
    static EntryId reversing(RecordId service, int revision) {
        return new EntryId(service.value() + ".reverse." + revision);
    }
}
