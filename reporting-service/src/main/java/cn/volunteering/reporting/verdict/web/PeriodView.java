package cn.volunteering.reporting.verdict.web;

import cn.volunteering.reporting.indicator.Period;
import java.time.LocalDate;

/**
 * The days that a verdict is about, both included.
 *
 * @param label for example 2026年第一季度
 */
record PeriodView(Period.Kind kind, LocalDate from, LocalDate to, String label) {

    static PeriodView of(Period period) {
        return new PeriodView(period.kind(), period.from(), period.to(), period.label());
    }
}
