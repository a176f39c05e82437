package cn.volunteering.reporting.rollup;

import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.reporting.summary.Figures;
import cn.volunteering.reporting.summary.ReportState;
import cn.volunteering.reporting.summary.SummaryPeriod;
import cn.volunteering.reporting.summary.SummaryVersion;
import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final TenantId OFFICE = new TenantId("qh-wmb");
    private static final TenantId AGENCY = new TenantId("qh-jtt");
    private static final SummaryPeriod SEPTEMBER = new SummaryPeriod("2026-09");
    private static final LocalDate DUE = LocalDate.parse("2026-10-10");
    private static final Instant NOW = Instant.parse("2026-10-12T01:00:00Z");

    @Test
    void returnedAddressesTheSenderWithTheReason() {
        var report = report(received(3, true), Handling.none(AGENCY, SEPTEMBER));

        assertThatDecision(report.returned(3, "时长与台账不符", NOW))
                .hasEvents(new SummaryReturned("qh-jtt", OFFICE, SEPTEMBER, 3, "时长与台账不符", NOW));
    }

    @Test
    void returnedWhenANewerVersionHasArrivedRefuses() {
        var report = report(received(4, true), Handling.none(AGENCY, SEPTEMBER));

        assertThatDecision(report.returned(3, "时长与台账不符", NOW)).isRefusedWith("report-changed-since");
    }

    @Test
    void returnedWhenNobodyHasReportedRefuses() {
        var report = report(received(3, false), Handling.none(AGENCY, SEPTEMBER));

        assertThatDecision(report.returned(3, "时长与台账不符", NOW)).isRefusedWith("report-not-to-answer");
    }

    @Test
    void acceptedAddressesTheSenderAndMayStillBeReturned() {
        var report = report(received(3, true), Handling.none(AGENCY, SEPTEMBER));
        var decision = report.accepted(3, NOW);

        assertThatDecision(decision).hasEvents(new SummaryAccepted("qh-jtt", OFFICE, SEPTEMBER, 3, NOW));
        var accepted = report(received(3, true), decision.orThrow());
        assertThat(accepted.standing().state()).isEqualTo(ReportState.ACCEPTED);
        assertThatDecision(accepted.accepted(3, NOW)).isRefusedWith("report-not-to-answer");
        assertThatDecision(accepted.returned(3, "时长与台账不符", NOW)).publishes(SummaryReturned.class);
    }

    @Test
    void aNewerVersionAnswersAReturn() {
        var returned = report(received(3, true), Handling.none(AGENCY, SEPTEMBER))
                .returned(3, "时长与台账不符", NOW)
                .orThrow();

        assertThat(report(received(3, true), returned).standing().state()).isEqualTo(ReportState.RETURNED);
        assertThat(report(received(4, true), returned).standing().state()).isEqualTo(ReportState.RECEIVED);
    }

    @Test
    void remindedOncePerDayOfWhatIsNotReported() {
        var late = report(null, Handling.none(AGENCY, SEPTEMBER));
        var decision = late.reminded("请尽快报送", NOW);

        assertThat(late.standing().daysLate()).isEqualTo(2);
        assertThatDecision(decision).hasEvents(new SummaryReminded("qh-jtt", OFFICE, SEPTEMBER, DUE, "请尽快报送", 1, NOW));
        var reminded = report(null, decision.orThrow());
        assertThatDecision(reminded.reminded(null, NOW.plusSeconds(60))).isRefusedWith("report-reminded-today");
        assertThatDecision(reminded.reminded(null, NOW.plusSeconds(86_400)))
                .publishes(SummaryReminded.class)
                .extracting(SummaryReminded::count)
                .isEqualTo(2);
    }

    @Test
    void remindedWhenReportedRefuses() {
        var report = report(received(3, true), Handling.none(AGENCY, SEPTEMBER));

        assertThatDecision(report.reminded(null, NOW)).isRefusedWith("report-not-open");
    }

    private static Report report(@Nullable ReceivedSummary received, Handling handling) {
        return Report.of(OFFICE, Optional.ofNullable(received), handling, DUE, LocalDate.parse("2026-10-12"));
    }

    private static ReceivedSummary received(int version, boolean reported) {
        var submittedAt = Instant.parse("2026-10-05T01:00:00Z");
        return ReceivedSummary.of(
                new SummaryVersion(AGENCY, SEPTEMBER, version, reported, Figures.NONE, submittedAt), submittedAt);
    }
}
