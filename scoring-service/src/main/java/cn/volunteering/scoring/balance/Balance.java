package cn.volunteering.scoring.balance;

import cn.volunteering.scoring.points.Points;
import cn.volunteering.scoring.roster.VolunteerId;

/**
 * A volunteer's minutes and points of a calendar year.
 *
 * @param minutes confirmed minutes of all evidence grades, net of corrections
 */
public record Balance(VolunteerId volunteer, int year, long minutes, Points points) {}
