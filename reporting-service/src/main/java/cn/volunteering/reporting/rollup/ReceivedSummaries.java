package cn.volunteering.reporting.rollup;

import cn.volunteering.tenancy.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The summaries that the bound office has received, the newest of each sender and year. */
public interface ReceivedSummaries {

    /** What the given tenant sent last for the year. */
    Optional<ReceivedSummary> find(TenantId from, int year);

    /** What everyone sent last for the year. */
    List<ReceivedSummary> of(int year);

    /** The years for which anyone sent something. */
    Set<Integer> years();

    /** Keeps what was received, unless something as new is there. */
    void keep(ReceivedSummary received);
}
