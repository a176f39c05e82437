package cn.volunteering.scoring.balance;

import cn.volunteering.scoring.points.Points;

/**
 * The totals of all volunteers of the tenant in a calendar year.
 *
 * @param participants volunteers with more than zero minutes
 */
public record YearTotals(int year, long participants, long minutes, Points points) {}
