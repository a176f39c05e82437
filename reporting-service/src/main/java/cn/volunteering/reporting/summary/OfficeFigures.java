package cn.volunteering.reporting.summary;

import java.util.Map;
import java.util.Set;

/** Provides the figures of an office from the summaries of the tenants below it. */
public interface OfficeFigures {

    /** Returns the sum of the summaries that the bound tenant has received, for each period of a year that has any. */
    Map<SummaryPeriod, Figures> of(int year);

    /** Returns the years for which the bound tenant has received any summary. */
    Set<Integer> years();
}
