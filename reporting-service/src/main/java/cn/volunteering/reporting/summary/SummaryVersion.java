package cn.volunteering.reporting.summary;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.tenancy.TenantId;
import java.time.Instant;

/**
 * One submission in the trail of a summary. While the period is running, the last submission of each day stands for
 * that day; afterwards every submission is kept, because each one corrects a period that was over.
 *
 * @param from the tenant that the figures describe
 * @param reported whether a person submitted it
 */
public record SummaryVersion(
        TenantId from, SummaryPeriod period, int version, boolean reported, Figures figures, Instant submittedAt) {

    /** Returns the latest submission of a summary as a version. */
    static SummaryVersion of(Summary summary, Submission submission) {
        return new SummaryVersion(
                summary.tenant(),
                summary.period(),
                submission.version(),
                submission.isReported(),
                submission.figures(),
                submission.submittedAt());
    }

    /** Returns whether it is the report of the period: a person submitted it after the last day. */
    public boolean isReport() {
        return reported && period.hasEndedBy(PlatformCalendar.dayOf(submittedAt));
    }

    /** Returns the place of this version in the trail; of two with the same place, the newer one stays. */
    public String place() {
        var day = PlatformCalendar.dayOf(submittedAt);
        return from.value() + ":" + period.value() + ":" + (period.hasEndedBy(day) ? "v" + version : day);
    }
}
