package cn.volunteering.reporting.indicator;

import java.util.List;

/** A figure without a threshold: declared once, as a bean. It informs and decides nothing. */
public interface Statistic {

    /** Observes the year. A pure function. */
    List<Observation> observe(Situation situation);
}
