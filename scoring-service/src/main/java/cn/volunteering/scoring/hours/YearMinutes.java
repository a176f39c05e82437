package cn.volunteering.scoring.hours;

/** Minutes of a calendar year with one grade of evidence, net of corrections. */
public record YearMinutes(int year, Evidence evidence, long minutes) {}
