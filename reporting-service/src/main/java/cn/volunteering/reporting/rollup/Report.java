package cn.volunteering.reporting.rollup;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.reporting.summary.ReportState;
import cn.volunteering.reporting.summary.Standing;
import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The report of a tenant below for a period, as the office sees it on a day: what was received, what was said about it,
 * and where it stands.
 *
 * @param received empty until the tenant has sent a summary
 */
public record Report(TenantId office, Optional<ReceivedSummary> received, Handling handling, Standing standing) {

    /** Puts together what is known on a day. */
    static Report of(
            TenantId office, Optional<ReceivedSummary> received, Handling handling, LocalDate dueOn, LocalDate today) {
        var standing = Standing.of(
                received.map(ReceivedSummary::version).orElse(0),
                received.map(ReceivedSummary::report).isPresent(),
                handling.answer(),
                dueOn,
                today);
        return new Report(office, received, handling, standing);
    }

    /** Returns the same report after something was said about it. */
    Report with(Handling latest, LocalDate today) {
        return of(office, received, latest, standing.dueOn(), today);
    }

    /** Returns the tenant that reports. */
    public TenantId from() {
        return handling.from();
    }

    /** Returns the latest version; 0 if there is none. */
    public int version() {
        return received.map(ReceivedSummary::version).orElse(0);
    }

    /** Returns the report for correction, as long as it is the version that the officer saw. */
    public Decision<Handling> returned(int seen, String reason, Instant now) {
        return answering(seen, ReportState.ACCEPTED, () -> handling.returned(office, seen, reason, now));
    }

    /** Gives a receipt for the version that the officer saw. */
    public Decision<Handling> accepted(int seen, Instant now) {
        return answering(seen, ReportState.RETURNED, () -> handling.accepted(office, seen, now));
    }

    private Decision<Handling> answering(int seen, ReportState other, Supplier<Decision<Handling>> answer) {
        if (standing.state() != ReportState.RECEIVED && standing.state() != other) {
            return Decision.refused(
                    "report-not-to-answer", "该单位这一期当前为“" + standing.state().title() + "”，不能这样答复");
        }
        return seen == version() ? answer.get() : Decision.refused("report-changed-since", "该单位已经报送了新的数字，请先查看");
    }

    /** Reminds the tenant of a report that is late, was returned, or whose period is over. */
    public Decision<Handling> reminded(@Nullable String note, Instant now) {
        boolean isOpen = standing.isUpToTheTenant() && handling.period().hasEndedBy(PlatformCalendar.dayOf(now));
        return isOpen
                ? handling.reminded(office, standing, note, now)
                : Decision.refused("report-not-open", "该单位这一期尚未结束，或已经报送，无需提醒");
    }
}
