package cn.volunteering.reporting.summary;

import java.util.Set;

/** Where the figures of an office come from: what those below it have sent. */
public interface OfficeFigures {

    /** The sum of the summaries that the bound tenant has received for the year. */
    Figures of(int year);

    /** The years for which the bound tenant has received any. */
    Set<Integer> years();
}
