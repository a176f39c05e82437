package cn.volunteering.reporting.summary;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Versioned;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The summaries of the bound tenant, one per year, quarter and month. */
public interface Summaries {

    /** Returns the summary of a period, if it exists. */
    Optional<Summary> find(SummaryPeriod period);

    /** Returns the summaries of all periods. */
    List<Summary> all();

    /** Returns the existing summaries of a year, its quarters and its months, as they are now. */
    Map<SummaryPeriod, Versioned<Summary>> seen(int year);

    /** Returns a summary of the bound tenant that does not exist yet. */
    Versioned<Summary> begin(SummaryPeriod period);

    /**
     * Saves a changed summary together with its events, so that what was computed from older sources never replaces
     * what was computed from newer ones.
     *
     * @param before the summary as it was read before the sources of its figures
     * @throws cn.volunteering.domain.ConflictException if it has changed since
     * @throws cn.volunteering.domain.RefusedException if the command was refused
     */
    Summary save(Versioned<Summary> before, Decision<Summary> decision);
}
