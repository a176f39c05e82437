package cn.volunteering.reporting.summary;

import java.time.LocalDate;

/**
 * The latest known headcount (QH-45) of the year.
 *
 * @param countedOn last day of the counted month
 */
public record LatestHeadcount(LocalDate countedOn, int establishment, int contract) {

    /** Returns the number of all staff. */
    public int total() {
        return establishment + contract;
    }
}
