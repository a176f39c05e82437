package cn.volunteering.reporting.summary;

import cn.volunteering.domain.AddressedEvent;

/** A summary on its way to the overseer, in one of its published forms. */
public sealed interface SubmittedSummary extends AddressedEvent permits SummarySubmitted, PeriodSummarySubmitted {

    /** Returns the period that is summed up. */
    SummaryPeriod about();

    /** Returns the sender's count of submissions for the period. */
    int version();
}
