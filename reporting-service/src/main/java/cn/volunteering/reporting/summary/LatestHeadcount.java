package cn.volunteering.reporting.summary;

import java.time.LocalDate;

/**
 * The last known headcount (QH-45) of the year.
 *
 * @param countedOn last day of the month it was counted for
 */
public record LatestHeadcount(LocalDate countedOn, int establishment, int contract) {}
