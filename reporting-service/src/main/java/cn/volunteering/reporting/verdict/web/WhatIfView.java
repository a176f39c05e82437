package cn.volunteering.reporting.verdict.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verdicts of today beside those under other values.
 *
 * @param date the day on which the other values were judged
 */
record WhatIfView(LocalDate date, List<Row> rows) {

    /**
     * One case: an indicator, a subject and a period.
     *
     * @param changed whether the outcome differs
     * @param today {@code null} if nothing is judged today
     * @param then {@code null} if nothing would be judged
     */
    record Row(
            boolean changed,
            @Nullable VerdictView today,
            @Nullable VerdictView then) {

        static Row of(@Nullable VerdictView today, @Nullable VerdictView then) {
            boolean same = today != null && then != null && today.outcome() == then.outcome();
            return new Row(!same, today, then);
        }
    }
}
