package cn.volunteering.scoring.points;

import java.time.LocalDate;

/**
 * Points that left the purse of a person.
 *
 * @param on the day on which they were taken
 */
public record Spending(LocalDate on, Points points, Use use) {

    /** What the points are for. */
    public enum Use {
        /** For a souvenir that the person has not received yet. */
        RESERVED,
        /** For a souvenir that was handed over. */
        GIVEN,
        /** The person took them along to another agency. */
        CARRIED
    }
}
