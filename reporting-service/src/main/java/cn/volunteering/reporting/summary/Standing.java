package cn.volunteering.reporting.summary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Where the report of a period stands on a day. Figures flow to the overseer whenever they change; the report of a period
 * is the submission by a person after its end.
 *
 * @param dueOn the last day on which the report is in time
 * @param daysLate full days since then without a report; 0 unless it is late
 */
public record Standing(ReportState state, LocalDate dueOn, long daysLate) {

    /**
     * Returns the standing on a day.
     *
     * @param latest the latest version; 0 if there is none
     * @param isReported whether a person submitted the period after its end
     * @param answer the latest answer of the overseer; {@code null} if there is none
     */
    public static Standing of(
            int latest, boolean isReported, @Nullable Answer answer, LocalDate dueOn, LocalDate today) {
        if (isReported) {
            return new Standing(reported(latest, answer), dueOn, 0);
        }
        return today.isAfter(dueOn)
                ? new Standing(ReportState.LATE, dueOn, ChronoUnit.DAYS.between(dueOn, today))
                : new Standing(ReportState.EXPECTED, dueOn, 0);
    }

    private static ReportState reported(int latest, @Nullable Answer answer) {
        if (answer == null || answer.version() < latest) {
            return ReportState.RECEIVED;
        }
        return switch (answer.kind()) {
            case RETURNED -> ReportState.RETURNED;
            case ACCEPTED -> ReportState.ACCEPTED;
        };
    }

    /** Returns whether only a submission by the tenant moves the report on. */
    public boolean isUpToTheTenant() {
        return state == ReportState.EXPECTED || state == ReportState.LATE || state == ReportState.RETURNED;
    }
}
