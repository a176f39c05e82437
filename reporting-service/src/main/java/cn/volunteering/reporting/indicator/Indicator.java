package cn.volunteering.reporting.indicator;

/**
 * A rule with a number: declared once, as a bean. A new indicator is a new class and nothing else; evaluation, storage
 * and display are generic over the declared ones.
 */
public interface Indicator {

    /** Returns what the indicator is about. */
    Declaration declaration();

    /** Measures one subject in one period. A pure function of the case. */
    Measurement measure(Case which);

    /** Returns whether there is anything to judge, given that a threshold is in force. */
    default boolean appliesTo(Case which) {
        return true;
    }
}
