package cn.volunteering.volunteer.nationalfiling;

import static cn.volunteering.volunteer.personaldata.TestNumbers.number;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.national.file.PackageFile;
import cn.volunteering.testsupport.TestClient.Answer;
import cn.volunteering.testsupport.export.Archive;
import cn.volunteering.volunteer.AgencyWithSection;
import cn.volunteering.volunteer.TestAgency;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** Volunteers and teams on their way to the national system and back (NX-49, QH-43). */
class NationalFilingIT extends AgencyWithSection {

    private static final Map<String, Object> ORDER = Map.of("purpose", "向民政部门报送志愿者信息");
    private static final Map<String, Object> TAKING_OUT = Map.of("purpose", "拷贝报送");

    private String first = "";
    private String second = "";

    @BeforeEach
    void twoVolunteersOfWhomOneHasNotAgreed() {
        first = active(1);
        second = active(2);
        agency.register(3, office);
        assertThat(committee
                        .put(
                                "/national-receiver",
                                Map.of(
                                        "authority", "演示民政部门",
                                        "area", "640100",
                                        "contactName", "演示联系人",
                                        "contactPhone", "0951-0000000",
                                        "answerDays", 15))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void packageHoldsWhatIsDueAndNothingThatWouldBeRefused() {
        assertThat(total("/national-records?due=true")).isEqualTo(2);
        var refusable = committee.read("/national-records?refusable=true").path("items");
        assertThat(refusable.valueStream()).singleElement().satisfies(line -> {
            assertThat(line.path("recordName").asString()).isEqualTo("演示003");
            assertThat(line.path("objections").path(0).asString()).isEqualTo("本人尚未确认参加志愿服务");
        });
        assertThat(committee
                        .read("/national-records?recordGroup=VOLUNTEER&sort=recordName,desc")
                        .path("items")
                        .valueStream())
                .extracting(line -> line.path("recordName").asString())
                .containsExactly("演示003", "演示002", "演示001");
        assertThat(committee.get("/national-records?sort=secret").faultyFields())
                .containsExactly("sort");

        var made = committee.post("/national-packages", ORDER);

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.body().path("records").asInt()).isEqualTo(2);
        assertThat(made.text("authority")).isEqualTo("演示民政部门");
        assertThat(made.text("packageNumber")).endsWith("-001");
        assertThat(national(first).path("status").asString()).isEqualTo("SUBMITTED");
        assertThat(committee.post("/national-packages", ORDER).problem()).isEqualTo("national-nothing-due");
        assertThat(totals("VOLUNTEER").path("submitted").asInt()).isEqualTo(2);
    }

    @Test
    void fileIsTheSameEveryTimeAndTheOnlyPlaceOfFullNumbers() {
        var made = committee.post("/national-packages", ORDER);
        String path = "/national-packages/" + made.id();

        var file = committee.post(path + "/file", TAKING_OUT);
        var again = committee.post(path + "/file", TAKING_OUT);

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.bytes()).isEqualTo(again.bytes());
        assertThat(PackageFile.values(file.bytes()).get(first))
                .startsWith("演示001", "01", number(1))
                .contains("13800000001", "640100");
        assertThat(committee.post(path + "/file", Map.of("purpose", " ")).status())
                .isEqualTo(400);
        var shown = committee.read(path);
        assertThat(shown.path("provisions").size()).isEqualTo(2);
        assertThat(shown.path("provisions").path(0).path("purpose").asString()).isEqualTo("拷贝报送");
        assertThat(shown.toString() + committee.read("/national-records")).doesNotContain(number(1));
        assertThat(exported()).contains(made.text("packageNumber")).doesNotContain(number(1));
        assertThat(agency.auditor().read("/audit?size=50").path("items").toString())
                .contains("national-package-made", "national-package-handed-out", "拷贝报送");
        assertThat(agency.liaison().post(path + "/file", TAKING_OUT).status()).isEqualTo(403);
    }

    /** Returns the text of all files of the agency's masked export. */
    private String exported() {
        return String.join(
                "\n", Archive.of(committee.get("/export").bytes()).files().values());
    }

    @Test
    void answersAreReadRowByRowAndOnlyTheRestGoesIntoTheNextPackage() {
        String path = "/national-packages/"
                + committee.post("/national-packages", ORDER).id();

        var read = answer(path, first + ",通过,6401000001,,演示001\n" + second + ",退回,,证件照片不清,\nother,通过,6401000009,,\n");

        assertThat(read.status()).isEqualTo(200);
        assertThat(read.text("state")).isEqualTo("ANSWERED");
        assertThat(outcomes(read)).isEqualTo("1 matched, 1 refused, 1 missing here");
        assertThat(national(first).path("status").asString()).isEqualTo("REGISTERED");
        assertThat(national(first).path("number").asString()).isEqualTo("6401000001");
        assertThat(national(second).path("status").asString()).isEqualTo("NONE");
        assertThat(total(path + "/answers?outcome=REFUSED")).isEqualTo(1);
        var due = committee.read("/national-records?due=true").path("items");
        assertThat(due.valueStream()).singleElement().satisfies(line -> {
            assertThat(line.path("recordId").asString()).isEqualTo(second);
            assertThat(line.path("dueFor").asString()).isEqualTo("RETRY");
            assertThat(line.path("refusedFor").asString()).isEqualTo("证件照片不清");
        });
        assertThat(abandon(path).problem()).isEqualTo("national-package-answered");

        var next = committee.post("/national-packages", ORDER);
        assertThat(next.body().path("records").asInt()).isEqualTo(1);
    }

    @Test
    void abandonedPackageLeavesItsRecordsDueAgain() {
        var made = committee.post("/national-packages", ORDER);
        String path = "/national-packages/" + made.id();

        var abandoned = abandon(path);

        assertThat(abandoned.text("state")).isEqualTo("ABANDONED");
        assertThat(national(first).path("status").asString()).isEqualTo("NONE");
        assertThat(total("/national-records?due=true")).isEqualTo(2);
        assertThat(committee.post(path + "/file", TAKING_OUT).problem()).isEqualTo("national-package-abandoned");
        assertThat(answer(path, first + ",通过,6401000001,,\n").problem()).isEqualTo("national-package-abandoned");
        assertThat(committee.post("/national-packages", ORDER).text("packageNumber"))
                .endsWith("-002");
    }

    @Test
    void contradictionIsAFindingUntilTheRecordIsCorrected() {
        String path = "/national-packages/"
                + committee.post("/national-packages", ORDER).id();

        answer(path, first + ",通过,6401000001,,演示一\n" + second + ",通过,6401000001,,\n");

        assertThat(national(first).path("status").asString()).isEqualTo("MISMATCH");
        var mismatch = committee.read(path + "/answers?outcome=MISMATCH").path("items");
        assertThat(mismatch.path(0).path("differences").path(0).asString()).isEqualTo("姓名：本单位“演示001”，全国系统“演示一”");
        assertThat(mismatch.path(1).path("differences").path(0).asString()).contains("已属于名册中的其他志愿者");
        assertThat(finding("NATIONAL_MISMATCHES")).isEqualTo(2);
        assertThat(finding("NATIONAL_ANSWERS_OVERDUE")).isZero();

        answer(path, first + ",通过,6401000001,,演示001\n" + second + ",通过,6401000002,,\n");

        assertThat(national(first).path("status").asString()).isEqualTo("REGISTERED");
        assertThat(finding("NATIONAL_MISMATCHES")).isZero();
    }

    @Test
    void changedRecordOfARegisteredPersonIsDueAndStaysRegistered() {
        String path = "/national-packages/"
                + committee.post("/national-packages", ORDER).id();
        answer(path, first + ",通过,6401000001,,\n" + second + ",通过,6401000002,,\n");
        var seen = committee.get("/volunteers/" + first);
        committee.put(
                "/volunteers/" + first,
                Map.of("displayName", "演示001", "partyMember", false, "skills", List.of("急救")),
                seen.etag());

        var due = committee.read("/national-records?due=true").path("items");
        assertThat(due.path(0).path("dueFor").asString()).isEqualTo("CHANGED");
        var next = committee.post("/national-packages", ORDER);

        assertThat(next.body().path("records").asInt()).isEqualTo(1);
        assertThat(national(first).path("status").asString()).isEqualTo("REGISTERED");
        answer("/national-packages/" + next.id(), first + ",退回,,未变更,\n");
        assertThat(national(first).path("status").asString()).isEqualTo("MISMATCH");
    }

    @Test
    void teamGetsItsNumber() {
        var team = committee.post(
                "/teams",
                Map.of(
                        "kind", "TEAM",
                        "name", "演示服务队",
                        "legalForm", "INTERNAL",
                        "approvedBy", "演示机关党委",
                        "approvedOn", "2026-01-05",
                        "nationalStatus", "NONE"));
        var made = committee.post("/national-packages", Map.of("purpose", "报送队伍", "groups", List.of("TEAM")));
        assertThat(made.body().path("groups").path(0).path("count").asInt()).isEqualTo(1);

        answer("/national-packages/" + made.id(), team.id() + ",通过,64010088,,\n");

        var form = committee.read("/teams/" + team.id()).path("state").path("form");
        assertThat(form.path("nationalStatus").asString()).isEqualTo("REGISTERED");
        assertThat(form.path("nationalNumber").asString()).isEqualTo("64010088");
    }

    @Test
    void nothingIsMadeBeforeSomebodySaysWhoReceivesIt() {
        var other = new TestAgency(tenants);

        assertThat(other.committee().post("/national-packages", ORDER).problem())
                .isEqualTo("national-receiver-missing");
        assertThat(other.committee().get("/national-receiver").status()).isEqualTo(404);
    }

    @Test
    void fileThatIsNoAnswerIsRefused() {
        String path = "/national-packages/"
                + committee.post("/national-packages", ORDER).id();

        assertThat(upload(path, "姓名,编号\n演示001,1\n").status()).isEqualTo(422);
        assertThat(upload(path, "\u0000\u0001").status()).isEqualTo(415);
    }

    private String active(int n) {
        var registered = agency.register(n, office);
        var activated = committee.post("/volunteers/" + registered.id() + "/activation", Map.of(), registered.etag());
        assertThat(activated.status()).isEqualTo(200);
        return registered.id();
    }

    private Answer answer(String path, String rows) {
        return upload(path, "记录标识,受理结果,受理编号,退回原因,姓名\n" + rows);
    }

    private Answer upload(String path, String content) {
        return committee.upload(path + "/answers", agency.file("回执.csv", content.getBytes(StandardCharsets.UTF_8)));
    }

    private Answer abandon(String path) {
        var version = Map.of(HttpHeaders.IF_MATCH, committee.get(path).etag());
        String address = committee.base() + path + "/abandonment";
        return committee.client().exchange(HttpMethod.POST, address, committee.token(), null, version);
    }

    private JsonNode national(String volunteer) {
        return committee.read("/volunteers/" + volunteer).path("national");
    }

    private JsonNode totals(String group) {
        return committee
                .read("/national-records/totals")
                .valueStream()
                .filter(each -> each.path("recordGroup").asString().equals(group))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the count of the inbox, which must be the number of lines of its list. */
    private long finding(String kind) {
        var item = committee
                .read("/inbox")
                .valueStream()
                .filter(each -> each.path("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
        long count = item.path("count").asLong();
        assertThat(total(item.path("list").asString())).isEqualTo(count);
        return count;
    }

    private int total(String path) {
        return committee.read(path).path("total").asInt();
    }

    private static String outcomes(Answer read) {
        var outcomes = read.body().path("outcomes");
        return "%d matched, %d refused, %d missing here"
                .formatted(
                        outcomes.path("matched").asInt(),
                        outcomes.path("refused").asInt(),
                        outcomes.path("missingHere").asInt());
    }
}
