package cn.volunteering.scoring.balance;

import cn.volunteering.scoring.points.Points;

/**
 * What all volunteers of the tenant have together in a calendar year.
 *
 * @param participants volunteers with more than zero minutes
 */
public record YearTotals(int year, long participants, long minutes, Points points) {}
