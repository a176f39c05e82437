package cn.volunteering.reporting.facts;

import java.time.YearMonth;

/**
 * The staff of the unit (单位所属人员, QH-45) at the end of a month.
 *
 * @param establishment people in post on the establishment (在编)
 * @param contract people in post under contract (聘用)
 */
public record Headcount(YearMonth month, int establishment, int contract) implements Fact {

    @Override
    public FactKind kind() {
        return FactKind.HEADCOUNT;
    }

    @Override
    public String key() {
        return kind().keyOf(month.toString());
    }

    /** All staff. */
    public int staff() {
        return establishment + contract;
    }
}
