package cn.volunteering.scoring.balance;

import cn.volunteering.scoring.points.Points;
import cn.volunteering.scoring.roster.VolunteerId;

/**
 * What a volunteer has in a calendar year.
 *
 * @param minutes confirmed minutes of all evidence grades, corrections taken off
 */
public record Balance(VolunteerId volunteer, int year, long minutes, Points points) {}
