package cn.volunteering.scoring.points;

import java.time.LocalDate;

/**
 * Points that a person gave for something.
 *
 * @param on the day on which they were taken
 * @param reserved whether the person has not received it yet
 */
public record Spending(LocalDate on, Points points, boolean reserved) {}
