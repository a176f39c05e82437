package cn.volunteering.scoring.serial;

import cn.volunteering.domain.RegisterRecord;

/**
 * The last number of a kind of document in a year. A number that was taken is never given again, even if its document was
 * not stored, so a sequence may have gaps.
 */
public record Serial(String kind, int year, int last) implements RegisterRecord {

    static Serial none(String kind, int year) {
        return new Serial(kind, year, 0);
    }

    Serial next() {
        return new Serial(kind, year, last + 1);
    }

    /** Returns the last number as people read it, for example 2026-0007. */
    String shown() {
        return "%d-%04d".formatted(year, last);
    }
}
