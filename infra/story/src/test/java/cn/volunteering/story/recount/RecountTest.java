package cn.volunteering.story.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RecountTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final JsonMapper JSON = new JsonMapper();

    private final List<RawEvent> events = new ArrayList<>();

    private void happened(String type, String subject, Map<String, ?> data) {
        events.add(new RawEvent("t", type, subject, JSON.valueToTree(data)));
    }

    private void people(int count, String nationalStatus) {
        for (int number = 1; number <= count; number++) {
            String id = nationalStatus + number;
            var data = new TreeMap<String, Object>(
                    Map.of("volunteerId", id, "state", "ACTIVE", "sectionId", "s1", "joinedOn", "2025-01-01"));
            data.put("nationalStatus", nationalStatus);
            data.put("placements", List.of(Map.of("sectionId", "s1", "branchId", "b1", "from", "2025-01-01")));
            happened("volunteer-changed", id, data);
        }
    }

    private void served(int count, String prefix, long minutes) {
        for (int number = 1; number <= count; number++) {
            hours("hours-confirmed", prefix + number, minutes);
        }
    }

    private void hours(String type, String person, long minutes) {
        happened(
                type,
                "record-" + person,
                Map.of(
                        "volunteerId", person,
                        "activityId", "a1",
                        "branchId", "b1",
                        "minutes", minutes,
                        "startedAt", "2026-03-05T01:00:00Z"));
    }

    private void staff(int establishment) {
        happened(
                "headcount-changed",
                "2026-10",
                Map.of("month", "2026-10", "establishment", establishment, "contract", 0));
    }

    private Finding qinghai(String indicator, String... titles) {
        return only(indicator, new QinghaiRecount(new TenantRecord(events), Set.of(titles), TODAY).findings());
    }

    private Finding ningxia(String indicator) {
        return only(indicator, new NingxiaRecount(new TenantRecord(events), TODAY).findings());
    }

    private static Finding only(String indicator, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void registeredWhenFiftyFiveOf137ReachTheFortyPercent() {
        staff(137);
        people(54, "REGISTERED");
        assertThat(qinghai("registered-volunteers", "NATIONAL_CIVILISED_UNIT"))
                .isEqualTo(new Finding("registered-volunteers", "", "", "FAIL", 54, 137, 1, "QH-45"));

        people(55, "REGISTERED");
        assertThat(qinghai("registered-volunteers", "NATIONAL_CIVILISED_UNIT", "ORGAN_CIVILISED_UNIT"))
                .isEqualTo(new Finding("registered-volunteers", "", "", "PASS", 55, 137, 0, "QH-45"));
    }

    @Test
    void registeredWhenNobodyReportedTheStaffIsNotAssessable() {
        people(10, "REGISTERED");

        assertThat(qinghai("registered-volunteers", "ORGAN_CIVILISED_UNIT").outcome())
                .isEqualTo("NOT_ASSESSABLE");
    }

    @Test
    void participationWhenThirtySevenOf41ServedReachesNinetyPercent() {
        people(41, "NONE");
        served(36, "NONE", 60);
        assertThat(ningxia("participation").outcome()).isEqualTo("WARN");
        assertThat(ningxia("participation").missing()).isEqualTo(1);

        served(37, "NONE", 60);
        assertThat(ningxia("participation").outcome()).isEqualTo("PASS");
    }

    @Test
    void meanWhenFiftyPeopleServed12000MinutesIsReached() {
        people(50, "NONE");
        served(50, "NONE", 240);
        assertThat(ningxia("mean-service"))
                .isEqualTo(new Finding("mean-service", "", "2026-01-01", "PASS", 12_000, 50, 0, "NX-32"));

        hours("hours-corrected", "NONE1", 239);
        assertThat(ningxia("mean-service"))
                .isEqualTo(new Finding("mean-service", "", "2026-01-01", "WARN", 11_999, 50, 1, "NX-32"));
    }

    @Test
    void outstandingWhenThePersonServed1200MinutesMayBeChosen() {
        people(2, "NONE");
        hours("hours-confirmed", "NONE1", 1_200);
        hours("hours-confirmed", "NONE2", 1_199);

        assertThat(new NingxiaRecount(new TenantRecord(events), TODAY).findings())
                .filteredOn(finding -> finding.indicator().equals("outstanding-volunteer"))
                .extracting(finding -> finding.subject() + " " + finding.outcome() + " " + finding.missing())
                .containsExactlyInAnyOrder("NONE1 PASS 0", "NONE2 WARN 1");
    }

    @Test
    void quartersWhenTheBranchHeldNothingFail() {
        people(3, "NONE");
        happened(
                "activity-changed",
                "a1",
                Map.of(
                        "activityId", "a1",
                        "projectId", "p1",
                        "mode", "SELF_ORGANISED",
                        "state", "CLOSED",
                        "branchIds", List.of("b1"),
                        "startsAt", "2026-03-31T15:59:59Z"));
        happened("org-unit-changed", "b1", Map.of("unitId", "b1", "axis", "BRANCH", "active", true));

        assertThat(new NingxiaRecount(new TenantRecord(events), TODAY).findings())
                .filteredOn(finding -> finding.indicator().equals("branch-activities"))
                .extracting(Finding::outcome)
                .containsExactly("PASS", "FAIL", "FAIL", "WARN");
    }
}
