package cn.volunteering.reporting.summary;

import cn.volunteering.policy.EffectiveValues;
import cn.volunteering.policy.TypedKey;
import java.time.LocalDate;

/** The days within which a period is reported after its end (及时, QH-44). */
public final class ReportingDays {

    private static final TypedKey<Long> KEY = TypedKey.whole("reporting.submission-days");

    private ReportingDays() {}

    /** Returns the last day on which the report of a period is in time, by the values in force on its last day. */
    public static LocalDate dueOn(SummaryPeriod period, EffectiveValues values) {
        return values.find(KEY, period.last())
                .map(days -> period.last().plusDays(days.value()))
                .orElseThrow(() -> new IllegalStateException("No default for " + KEY.key()));
    }
}
