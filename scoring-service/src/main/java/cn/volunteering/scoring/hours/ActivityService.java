package cn.volunteering.scoring.hours;

/**
 * What a person served in a year in one activity, with one grade of evidence.
 *
 * @param minutes net of corrections
 */
public record ActivityService(ActivityId activity, Evidence evidence, long minutes) {}
