package cn.volunteering.reporting.summary;

import cn.volunteering.domain.Decision;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The summaries of the bound tenant, one for each year. */
public interface Summaries {

    /** The summary of a year, if there is one yet. */
    Optional<Summary> find(int year);

    /** The summaries of all years: a few. */
    List<Summary> all();

    /**
     * Reads the summary, or begins it, lets the command decide, and saves what changed together with its events. When
     * someone was faster the command decides anew on what is there then, so what it computes is never older than what
     * it replaces.
     *
     * @throws cn.volunteering.domain.RefusedException if the command is refused
     */
    Summary change(int year, Function<Summary, Decision<Summary>> command);
}
