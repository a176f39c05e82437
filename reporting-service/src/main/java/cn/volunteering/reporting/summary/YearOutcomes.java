package cn.volunteering.reporting.summary;

/** Counts the verdicts of the bound tenant. */
public interface YearOutcomes {

    /** Returns the counts for a year, without verdicts that decide nothing about compliance. */
    VerdictCounts of(int year);
}
