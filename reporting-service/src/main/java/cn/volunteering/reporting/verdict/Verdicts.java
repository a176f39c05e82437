package cn.volunteering.reporting.verdict;

import cn.volunteering.domain.Decision;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** The verdicts of the bound tenant: one document per year and indicator. */
public interface Verdicts {

    /** Returns the stored results of some indicators for a year, in any order. */
    List<YearVerdicts> of(int year, Collection<String> indicators);

    /** Returns the results of an indicator for a year; empty ones if there are none. */
    YearVerdicts of(int year, String indicator);

    /** Returns the results of all years. */
    List<YearVerdicts> all();

    /** Reads or begins the results, applies the command, and saves changed results together with their events. */
    void change(int year, String indicator, Function<YearVerdicts, Decision<YearVerdicts>> command);
}
