package cn.volunteering.reporting.summary;

import java.util.Collection;
import java.util.Map;

/** Provides the verdicts of the bound tenant about compliance. */
public interface PeriodOutcomes {

    /**
     * Returns the verdicts of some periods of a year. A year has all verdicts about it; a quarter or month has those
     * about the quarter itself, and those about a state, as of its last day or today.
     */
    Map<SummaryPeriod, PeriodVerdicts> of(int year, Collection<SummaryPeriod> periods);
}
