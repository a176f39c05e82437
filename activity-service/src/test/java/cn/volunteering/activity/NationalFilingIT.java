package cn.volunteering.activity;

import static cn.volunteering.activity.Reviews.attendance;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.national.file.PackageFile;
import cn.volunteering.testsupport.Caller;
import cn.volunteering.testsupport.TestClient.Answer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Projects and hours on their way to the national system and back (NX-49, NX-52). */
@ServiceTest
class NationalFilingIT {

    private static final Map<String, Object> ORDER = Map.of("purpose", "向民政部门报送");
    private static final String PROJECT_NUMBER = "640100-2026-1";

    @Autowired
    TestAgencies agencies;

    @Autowired
    TestClock clock;

    private TestAgency agency;
    private Caller committee;
    private String project = "";

    @BeforeEach
    void anAgencyWithAnAcceptedProject() {
        clock.reset();
        agency = agencies.withVolunteers(1);
        committee = agency.committee();
        committee.put(
                "/national-receiver",
                Map.of(
                        "authority", "演示民政部门",
                        "area", "640100",
                        "contactName", "演示联系人",
                        "contactPhone", "0951-0000000",
                        "answerDays", 15));
        project = acceptedProject();
    }

    @Test
    void hoursGoOnceProjectAndVolunteerAreKnownThere() {
        String record = confirmedHours() + "-1";
        assertThat(objections(record)).contains("项目尚无全国系统编号", "志愿者尚无全国志愿者编号");

        registerProjectAndVolunteer();
        var made = committee.post("/national-packages", ORDER);

        assertThat(made.status()).isEqualTo(201);
        assertThat(values(made).get(record))
                .containsExactly(
                        "演示1",
                        "6401000001",
                        "文明交通劝导",
                        PROJECT_NUMBER,
                        "早高峰劝导",
                        "演示section-1",
                        "2026-11-21 09:00",
                        "2026-11-21 10:00",
                        "1.00",
                        "补录",
                        "已认定",
                        "荣誉时长");
        answer(made.id(), record + ",通过,,\n");
        assertThat(line(record).path("registration").asString()).isEqualTo("REGISTERED");
        assertThat(committee.post("/national-packages", ORDER).problem()).isEqualTo("national-nothing-due");
    }

    @Test
    void correctedAndVoidedHoursAreDueAgain() {
        var attendance = confirmedHours();
        String record = attendance + "-1";
        registerProjectAndVolunteer();
        answer(committee.post("/national-packages", ORDER).id(), record + ",通过,,\n");

        amend(
                attendance,
                Map.of("startedAt", "2026-11-21T01:00:00Z", "endedAt", "2026-11-21T01:30:00Z", "reason", "误记"),
                "");
        assertThat(line(record).path("dueFor").asString()).isEqualTo("CHANGED");
        var corrected = committee.post("/national-packages", ORDER);
        assertThat(values(corrected).get(record)).contains("2026-11-21 09:30", "0.50", "已认定");
        answer(corrected.id(), record + ",通过,,\n");

        amend(attendance, Map.of("reason", "替他人签到"), "/void");
        var voided = committee.post("/national-packages", ORDER);
        assertThat(values(voided).get(record)).contains("0.00", "作废");
    }

    @Test
    void projectGetsItsNumberAndItsCodesComeFromItsThemes() {
        var made = committee.post("/national-packages", ORDER);
        assertThat(values(made).get(project))
                .containsExactly(
                        "文明交通劝导",
                        "",
                        "演示section-1",
                        "640100",
                        "2026-11-01",
                        "2026-11-30",
                        "2026-11-21",
                        "2026-11-30",
                        "11",
                        "0011",
                        "",
                        "演示联系人",
                        "0951-0000000",
                        "早高峰路口劝导");

        answer(made.id(), project + ",通过," + PROJECT_NUMBER + ",\n");

        assertThat(committee.read("/projects/" + project).path("nationalNumber").asString())
                .isEqualTo(PROJECT_NUMBER);
    }

    @Test
    void lateAnswerIsAFindingFromTheDayAfterTheTerm() {
        committee.post("/national-packages", ORDER);

        clock.pass(Duration.ofDays(15));
        assertThat(overdue()).isZero();
        clock.pass(Duration.ofDays(1));
        assertThat(overdue()).isEqualTo(1);
        assertThat(agency.liaison().read("/inbox").toString()).doesNotContain("NATIONAL_");
    }

    @Test
    void projectWithoutDaysOrCategoryIsNamed() {
        agency.acceptedProject();

        var refusable = committee
                .read("/national-records?recordGroup=PROJECT&refusable=true")
                .path("items");

        assertThat(refusable.valueStream()).singleElement().satisfies(line -> assertThat(
                        line.path("objections").toString())
                .contains("项目没有起止日期", "项目的主题没有对应的全国服务类别"));
    }

    private String acceptedProject() {
        var proposal = new HashMap<>(TestAgency.aProposal());
        proposal.put("firstDay", "2026-11-01");
        proposal.put("lastDay", "2026-11-30");
        proposal.put("themes", List.of("PROGRAMME/TRAFFIC"));
        String id = agency.liaison().post("/projects", proposal).id();
        agency.liaison().post("/projects/" + id + "/filing");
        committee.post("/projects/" + id + "/acceptance");
        return id;
    }

    /** Returns the id of an attendance whose hour the committee has confirmed. */
    private String confirmedHours() {
        var activity = new ActivityId(agency.liaison()
                .post("/projects/" + project + "/activities", TestAgency.aPlan(5))
                .id());
        String path = "/activities/" + activity.value();
        agency.liaison().post(path + "/recruiting");
        agency.liaison().post(path + "/start");
        clock.pass(Duration.ofHours(3));
        agency.liaison().post(path + "/end");
        agency.liaison()
                .put(
                        path + "/attendances/volunteer-1",
                        Map.of("startedAt", "2026-11-21T01:00:00Z", "endedAt", "2026-11-21T02:00:00Z"));
        String id = attendance(activity, 1).value();
        var reviewed = committee.post(path + "/hours-review", Map.of("confirm", List.of(id)));
        assertThat(reviewed.body().path("confirmed").size()).isEqualTo(1);
        return id;
    }

    private void registerProjectAndVolunteer() {
        committee.put("/projects/" + project + "/national-number", Map.of("number", PROJECT_NUMBER));
        agency.numbered(1, "6401000001");
        committee.awaitAt(
                "/national-records?recordGroup=HOURS&due=true",
                found -> assertThat(found.path("total").asInt()).isEqualTo(1));
    }

    private void amend(String attendance, Map<String, String> change, String kind) {
        String activity = attendance.substring(0, attendance.indexOf('.'));
        String path = "/activities/" + activity + "/attendances/volunteer-1/amendment";
        assertThat(agency.liaison().post(path + kind, change).status()).isEqualTo(200);
        assertThat(agency.caller("committee-2", "committee")
                        .post(path + "/approval")
                        .status())
                .isEqualTo(200);
    }

    private Map<String, List<String>> values(Answer made) {
        var file = committee.post("/national-packages/" + made.id() + "/file", Map.of("purpose", "拷贝报送"));
        return PackageFile.values(file.bytes());
    }

    private void answer(String made, String rows) {
        var file = TestAgency.file("回执.csv", "记录标识,受理结果,受理编号,退回原因\n" + rows);
        assertThat(committee
                        .upload("/national-packages/" + made + "/answers", file)
                        .status())
                .isEqualTo(200);
    }

    private JsonNode line(String record) {
        return committee
                .read("/national-records?recordGroup=HOURS")
                .path("items")
                .valueStream()
                .filter(each -> each.path("recordId").asString().equals(record))
                .findFirst()
                .orElseThrow();
    }

    private List<String> objections(String record) {
        return line(record)
                .path("objections")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    /** Returns the count of the inbox, which must be the number of lines of its list. */
    private long overdue() {
        var item = committee
                .read("/inbox")
                .valueStream()
                .filter(each -> each.path("kind").asString().equals("NATIONAL_ANSWERS_OVERDUE"))
                .findFirst()
                .orElseThrow();
        long count = item.path("count").asLong();
        assertThat(committee.read(item.path("list").asString()).path("total").asLong())
                .isEqualTo(count);
        return count;
    }
}
