package cn.volunteering.reporting.facts;

import java.time.LocalDate;
import java.util.List;

/**
 * An insurance of volunteers (QH-56).
 *
 * @param until the first day without cover
 */
public record Insurance(InsuranceId id, Cover cover, LocalDate from, LocalDate until, List<VolunteerId> insured)
        implements Fact {

    /** What is insured: 人身意外伤害保险, 责任保险, or something else. */
    public enum Cover {
        ACCIDENT,
        LIABILITY,
        OTHER
    }

    public Insurance {
        insured = List.copyOf(insured);
    }

    /** Returns whether it covers the insured on the given day. */
    public boolean isInForceOn(LocalDate day) {
        return !from.isAfter(day) && until.isAfter(day);
    }
}
