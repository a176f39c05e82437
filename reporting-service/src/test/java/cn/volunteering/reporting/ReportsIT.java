package cn.volunteering.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestClient.Answer;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenant;
import cn.volunteering.testsupport.TestTenants;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Deadline, reminder, report, return, receipt: what an office and an agency say to each other about a period (QH-44). */
@PlatformTest
class ReportsIT {

    @Autowired
    TestTenants tenants;

    @Autowired
    TestEvents events;

    @Autowired
    PlatformCalendar calendar;

    private TestOffice office;
    private TestAgency agency;
    private int last;
    private String quarter = "";

    @BeforeEach
    void anAgencyWithServiceInAnEarlierQuarter() {
        office = new TestOffice(tenants.office(), tenants);
        agency = new TestAgency(tenants.agencyUnder(office.id()), tenants);
        last = calendar.thisYear() - 1;
        quarter = last + "-Q3";
        agency.activityHeld("sep", last + "-09-12T01:00:00Z");
        agency.serve("e1", "v1", "sep", last, 90);
        awaitState("LATE");
    }

    @Test
    void anUnreportedQuarterIsLateAndOnTheLateList() {
        long daysLate = ChronoUnit.DAYS.between(LocalDate.of(last, 10, 10), calendar.today());

        var late = office.officer().read(reports() + "?state=LATE");

        assertThat(late.path("total").asLong()).isEqualTo(1);
        var line = late.path("items").path(0);
        assertThat(line.path("tenant").asString()).isEqualTo(agency.id().value());
        assertThat(line.path("dueOn").asString()).isEqualTo(last + "-10-10");
        assertThat(line.path("daysLate").asLong()).isEqualTo(daysLate);
        assertThat(line.path("allowedActions").toString()).isEqualTo("[\"REMIND\"]");
        assertThat(office.officer()
                        .read(reports() + "?state=RECEIVED")
                        .path("total")
                        .asLong())
                .isZero();
    }

    @Test
    void theInboxOfTheOfficeCountsLateReportsAndThoseToAnswer() {
        office.officer().awaitAt("/inbox", inbox -> {
            var late = itemAbout(inbox, "REPORTS_BELOW_LATE");
            assertThat(late.path("count").asLong()).isEqualTo(1);
            assertThat(late.path("title").asString()).isEqualTo(last + "年逾期未报的下级单位");
            assertThat(office.officer()
                            .read(late.path("list").asString())
                            .path("total")
                            .asLong())
                    .isEqualTo(1);
        });

        agency.committee().post("/summaries/" + last + "/submission");

        office.officer().awaitAt("/inbox", inbox -> assertThat(
                        itemAbout(inbox, "REPORTS_TO_ANSWER").path("count").asLong())
                .isEqualTo(1));
        assertThat(agency.committee().read("/inbox").toString()).doesNotContain("REPORTS_TO_ANSWER");
    }

    /** Returns the item of a kind about the whole last year. */
    private JsonNode itemAbout(JsonNode inbox, String kind) {
        return inbox.valueStream()
                .filter(item -> item.path("kind").asString().equals(kind)
                        && item.path("list").asString().startsWith("/rollup/" + last + "/"))
                .findFirst()
                .orElse(inbox.path("none"));
    }

    @Test
    void aReminderAppearsAtTheAgency() {
        var answer = office.officer().post(report() + "/reminder", Map.of("note", "请尽快报送"));

        assertThat(answer.status()).isEqualTo(200);
        agency.committee().awaitAt("/summaries/" + quarter, summary -> {
            var reminder = summary.path("report").path("reminder");
            assertThat(reminder.path("note").asString()).isEqualTo("请尽快报送");
            assertThat(reminder.path("count").asInt()).isEqualTo(1);
            assertThat(reminder.path("dueOn").asString()).isEqualTo(last + "-10-10");
        });
        assertThat(office.officer().post(report() + "/reminder", Map.of()).problem())
                .isEqualTo("report-reminded-today");
        var lateOnes = agency.committee().read("/summaries?state=LATE&year=" + last);
        assertThat(lateOnes.path("items").toString()).contains(quarter);
    }

    @Test
    void aReportIsReturnedCorrectedAndAccepted() {
        int first = submit();
        awaitState("RECEIVED");

        assertThat(answer("return", Map.of("version", first, "reason", "时长与台账不符"))
                        .status())
                .isEqualTo(200);
        agency.committee().awaitAt("/summaries/" + quarter, summary -> {
            var report = summary.path("report");
            assertThat(report.path("state").asString()).isEqualTo("RETURNED");
            assertThat(report.path("answer").path("reason").asString()).isEqualTo("时长与台账不符");
            assertThat(report.path("allowedActions").toString()).isEqualTo("[\"SUBMIT\"]");
        });
        assertThat(answer("acceptance", Map.of("version", first + 1)).problem()).isEqualTo("report-changed-since");

        int second = submit();
        assertThat(second).isGreaterThan(first);
        awaitState("RECEIVED");
        assertThat(answer("return", Map.of("version", first, "reason", "时长与台账不符"))
                        .problem())
                .isEqualTo("report-changed-since");
        assertThat(answer("acceptance", Map.of("version", second)).status()).isEqualTo(200);
        agency.committee().awaitAt("/summaries/" + quarter, summary -> assertThat(
                        summary.path("report").path("state").asString())
                .isEqualTo("ACCEPTED"));
        assertThat(actionsOf(agency)).contains("summary-returned", "summary-accepted");
    }

    @Test
    void changedFiguresAnswerAReturnAndReopenAReceipt() {
        int first = submit();
        awaitState("RECEIVED");
        answer("return", Map.of("version", first, "reason", "时长与台账不符"));
        awaitState("RETURNED");

        agency.serve("e2", "v1", "sep", last, -30);
        awaitState("RECEIVED");

        int current = office.officer().read(report()).path("version").asInt();
        answer("acceptance", Map.of("version", current));
        awaitState("ACCEPTED");
        agency.serve("e3", "v1", "sep", last, -10);
        awaitState("RECEIVED");
    }

    @Test
    void theDeadlineIsThatOfThePolicy() {
        new TestPolicies(events).ofOffice(office.id(), "rules", 1, "reporting.submission-days", "DAYS", 3);

        office.officer().awaitAt(report(), line -> assertThat(line.path("dueOn").asString())
                .isEqualTo(last + "-10-03"));
        agency.committee().awaitAt("/summaries/" + quarter, summary -> assertThat(
                        summary.path("report").path("dueOn").asString())
                .isEqualTo(last + "-10-03"));
    }

    @Test
    void answersToWhatWasNotReceivedAreRefused() {
        assertThat(answer("acceptance", Map.of("version", 1)).problem()).isEqualTo("report-not-to-answer");
        assertThat(office.officer()
                        .get("/rollup/" + quarter + "/reports/nobody")
                        .status())
                .isEqualTo(404);
        assertThat(agency.committee().get("/rollup/" + quarter + "/reports").problem())
                .isEqualTo("rollup-of-offices-only");
        assertThat(answer("return", Map.of("version", 1, "reason", " ")).faultyFields())
                .containsExactly("reason");
    }

    private int submit() {
        var answer = agency.committee().post("/summaries/" + quarter + "/submission");
        assertThat(answer.status()).isEqualTo(200);
        return answer.body().path("submission").path("version").asInt();
    }

    private Answer answer(String kind, Map<String, ?> body) {
        return office.officer().post(report() + "/" + kind, body);
    }

    private void awaitState(String state) {
        office.officer().awaitAt(report(), line -> {
            assertThat(line.path("state").asString()).isEqualTo(state);
            assertThat(line.path("version").asInt()).isPositive();
        });
    }

    private String reports() {
        return "/rollup/" + quarter + "/reports";
    }

    private String report() {
        return reports() + "/" + agency.id();
    }

    private static Iterable<String> actionsOf(TestTenant tenant) {
        return tenant.auditor()
                .read("/audit?size=200")
                .path("items")
                .valueStream()
                .map((JsonNode entry) -> entry.path("action").asString())
                .toList();
    }
}
