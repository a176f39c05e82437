package cn.volunteering.reporting.rollup;

import cn.volunteering.reporting.summary.SummaryPeriod;
import cn.volunteering.tenancy.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The summaries that the bound office has received: the newest of each sender and period. */
public interface ReceivedSummaries {

    /** Returns the latest summary from the given tenant for the period. */
    Optional<ReceivedSummary> find(TenantId from, SummaryPeriod period);

    /** Returns the latest summary of each sender for the period. */
    List<ReceivedSummary> of(SummaryPeriod period);

    /** Returns the latest summary of each sender for the year, its quarters and its months. */
    List<ReceivedSummary> ofYear(int year);

    /** Returns the years for which any summary was received. */
    Set<Integer> years();

    /** Returns the latest summary of each sender for every period. */
    List<ReceivedSummary> all();

    /** Removes a summary that is wrong, unless it has changed since it was read. */
    void forget(ReceivedSummary wrong);

    /** Adds what is known from an arrived summary; one that is known already changes nothing. */
    void keep(ReceivedSummary arrived);
}
