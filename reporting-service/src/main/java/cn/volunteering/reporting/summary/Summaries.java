package cn.volunteering.reporting.summary;

import cn.volunteering.domain.Decision;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The summaries of the bound tenant, one per year. */
public interface Summaries {

    /** Returns the summary of a year, if it exists. */
    Optional<Summary> find(int year);

    /** Returns the summaries of all years; there are only a few. */
    List<Summary> all();

    /**
     * Reads or creates the summary, applies the command, and saves a changed summary together with its events. After a
     * concurrent change the command is applied again to the new state, so its result is never older than what it
     * replaces.
     *
     * @throws cn.volunteering.domain.RefusedException if the command is refused
     */
    Summary change(int year, Function<Summary, Decision<Summary>> command);
}
