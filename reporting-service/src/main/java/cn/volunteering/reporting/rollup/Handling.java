package cn.volunteering.reporting.rollup;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.reporting.summary.Answer;
import cn.volunteering.reporting.summary.Standing;
import cn.volunteering.reporting.summary.SummaryPeriod;
import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the office has said to a tenant below about the report of a period (QH-44): receipt, return, reminders. The
 * submissions themselves are received summaries.
 *
 * @param from the tenant that reports
 * @param answer the latest answer; {@code null} until there is one
 * @param reminders how many there were
 * @param remindedAt when the latest one was sent; {@code null} until there is one
 */
public record Handling(
        TenantId from,
        SummaryPeriod period,
        @Nullable Answer answer,
        int reminders,
        @Nullable Instant remindedAt) {

    /** Returns the handling of a report about which nothing was said yet. */
    public static Handling none(TenantId from, SummaryPeriod period) {
        return new Handling(from, period, null, 0, null);
    }

    /** Returns the identity within the office. */
    public static String idOf(TenantId from, SummaryPeriod period) {
        return from.value() + "." + period.value();
    }

    /** Returns the submission for correction. */
    Decision<Handling> returned(TenantId office, int version, String reason, Instant now) {
        return Decision.accepted(
                with(new Answer(Answer.Kind.RETURNED, version, reason, now)),
                new SummaryReturned(from.value(), office, period, version, reason, now));
    }

    /** Gives a receipt for the submission. */
    Decision<Handling> accepted(TenantId office, int version, Instant now) {
        return Decision.accepted(
                with(new Answer(Answer.Kind.ACCEPTED, version, null, now)),
                new SummaryAccepted(from.value(), office, period, version, now));
    }

    private Handling with(Answer latest) {
        return new Handling(from, period, latest, reminders, remindedAt);
    }

    /** Reminds the tenant, at most once a day. */
    Decision<Handling> reminded(TenantId office, Standing standing, @Nullable String note, Instant now) {
        if (remindedAt != null && PlatformCalendar.dayOf(remindedAt).equals(PlatformCalendar.dayOf(now))) {
            return Decision.refused("report-reminded-today", "今天已经提醒过该单位");
        }
        int count = reminders + 1;
        return Decision.accepted(
                new Handling(from, period, answer, count, now),
                new SummaryReminded(from.value(), office, period, standing.dueOn(), note, count, now));
    }
}
