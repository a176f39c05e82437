package cn.volunteering.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.testsupport.Caller;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestTenants;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A committee inspects a section, and an office an agency, which puts right what was found (QH-15). */
@PlatformTest
class InspectionsIT {

    @Autowired
    TestTenants tenants;

    @Autowired
    PlatformCalendar calendar;

    @Test
    void aCommitteeInspectsASectionAndClosesTheFindings() {
        var agency = new TestAgency(tenants);
        agency.sectionChanged("s1", "政策法规处", 1);
        agency.committee().awaitAt("/units?axis=SECTION", units -> assertThat(units.size())
                .isEqualTo(1));

        String id =
                agency.committee().post("/inspections", inspection("s1", 5, -2)).id();

        var shown = agency.liaison()
                .read("/inspections?stage=OPEN&inspected=s1")
                .path("items")
                .path(0);
        assertThat(shown.path("state").path("inspected").path("name").asString())
                .isEqualTo("政策法规处");
        assertThat(shown.path("allowedActions").size()).isZero();
        assertThat(inbox(agency.committee()))
                .containsEntry("FINDINGS_OVERDUE", 1L)
                .containsEntry("FINDINGS_DUE", 1L);
        var late = agency.committee()
                .read("/inspections/findings?timing=OVERDUE")
                .path("items")
                .path(0);
        assertThat(late.path("daysLate").asLong()).isEqualTo(2);
        assertThat(late.path("number").asInt()).isEqualTo(2);

        close(agency.committee(), id, 2, 200);
        close(agency.committee(), id, 2, 409);
        close(agency.committee(), id, 1, 200);

        assertThat(inbox(agency.committee())).doesNotContainKeys("FINDINGS_OVERDUE", "FINDINGS_DUE");
        assertThat(agency.committee()
                        .read("/inspections/" + id)
                        .path("state")
                        .path("stage")
                        .asString())
                .isEqualTo("CLOSED");
        assertThat(agency.committee()
                        .post("/inspections", inspection("no-section", 5))
                        .problem())
                .isEqualTo("inspected-section-unknown");
    }

    @Test
    void anOfficeInspectsAnAgencyWhichClosesTheFinding() {
        var office = new TestOffice(tenants.office(), tenants);
        var agency = new TestAgency(tenants.agencyUnder(office.id()), tenants);
        var stranger = new TestAgency(tenants);

        String id = office.officer()
                .post("/inspections", inspection(agency.id().value(), 5))
                .id();

        agency.committee().awaitAt("/inspections", page -> {
            var received = page.path("items").path(0);
            assertThat(received.path("id").asString()).isEqualTo(id);
            assertThat(received.path("state").path("from").asString())
                    .isEqualTo(office.id().value());
            assertThat(received.path("allowedActions").path(0).asString()).isEqualTo("CLOSE_FINDING");
            assertThat(received.path("allowedActions").size()).isEqualTo(1);
        });
        assertThat(inbox(agency.committee())).containsEntry("FINDINGS_DUE", 1L);
        assertThat(stranger.committee().read("/inspections").path("total").asLong())
                .isZero();
        close(office.officer(), id, 1, 409);
        close(agency.committee(), id, 1, 200);

        office.officer().awaitAt("/inspections/" + id, shown -> {
            assertThat(shown.path("state").path("stage").asString()).isEqualTo("CLOSED");
            var rectification = shown.path("state").path("findings").path(0).path("rectification");
            assertThat(rectification.path("doneBy").asString()).isEqualTo("办公室");
        });
        assertThat(office.officer()
                        .post("/inspections", inspection(stranger.id().value(), 5))
                        .problem())
                .isEqualTo("inspected-tenant-unknown");
    }

    @Test
    void aWithdrawnInspectionIsWithdrawnOnBothSides() {
        var office = new TestOffice(tenants.office(), tenants);
        var agency = new TestAgency(tenants.agencyUnder(office.id()), tenants);
        var made = office.officer().post("/inspections", inspection(agency.id().value(), 5));
        agency.committee()
                .awaitAt("/inspections", page -> assertThat(page.path("total").asLong())
                        .isEqualTo(1));

        assertThat(agency.committee()
                        .post(
                                "/inspections/" + made.id() + "/withdrawal",
                                Map.of("reason", "不服"),
                                agency.committee()
                                        .get("/inspections/" + made.id())
                                        .etag())
                        .problem())
                .isEqualTo("inspection-of-office");
        assertThat(office.officer()
                        .post("/inspections/" + made.id() + "/withdrawal", Map.of("reason", "登记有误"), made.etag())
                        .status())
                .isEqualTo(200);

        agency.committee().awaitAt("/inspections/" + made.id(), shown -> assertThat(
                        shown.path("state").path("stage").asString())
                .isEqualTo("WITHDRAWN"));
        assertThat(inbox(agency.committee())).doesNotContainKey("FINDINGS_DUE");
    }

    /** Returns an inspection of today with a finding for each deadline, in days from today. */
    private Map<String, Object> inspection(@Nullable String inspected, int... days) {
        var body = new HashMap<String, Object>();
        body.put("inspected", inspected);
        body.put("inspector", "检查组");
        body.put("inspectedOn", calendar.today().minusDays(10).toString());
        body.put("summary", "总体较好");
        body.put(
                "findings",
                Arrays.stream(days)
                        .mapToObj(each -> Map.of(
                                "problem",
                                "台账不全",
                                "dueOn",
                                calendar.today().plusDays(each).toString()))
                        .toList());
        return body;
    }

    private void close(Caller caller, String id, int number, int status) {
        var rectification = Map.of(
                "done", "已补齐台账", "doneBy", "办公室", "doneOn", calendar.today().toString());
        var answer = caller.post(
                "/inspections/" + id + "/findings/" + number + "/closure",
                rectification,
                caller.get("/inspections/" + id).etag());
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
    }

    private static Map<String, Long> inbox(Caller caller) {
        var counts = new HashMap<String, Long>();
        caller.read("/inbox")
                .valueStream()
                .forEach(item -> counts.put(
                        item.path("kind").asString(), item.path("count").asLong()));
        return counts;
    }
}
