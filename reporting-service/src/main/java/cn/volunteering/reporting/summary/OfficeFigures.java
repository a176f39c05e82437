package cn.volunteering.reporting.summary;

/** Where the figures of an office come from: what those below it have sent. */
@FunctionalInterface
public interface OfficeFigures {

    /** The sum of the summaries that the bound tenant has received for the year. */
    Figures of(int year);
}
