package cn.volunteering.reporting.rollup;

import cn.volunteering.tenancy.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The summaries that the bound office has received: the newest of each sender and year. */
public interface ReceivedSummaries {

    /** Returns the latest summary from the given tenant for the year. */
    Optional<ReceivedSummary> find(TenantId from, int year);

    /** Returns the latest summary of each sender for the year. */
    List<ReceivedSummary> of(int year);

    /** Returns the years for which any summary was received. */
    Set<Integer> years();

    /** Stores the summary unless an equally new or newer one is stored. */
    void keep(ReceivedSummary received);
}
