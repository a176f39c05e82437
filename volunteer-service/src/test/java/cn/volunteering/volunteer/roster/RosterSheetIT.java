package cn.volunteering.volunteer.roster;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.TestClient.Answer;
import cn.volunteering.volunteer.AgencyWithSection;
import cn.volunteering.volunteer.TestAgency;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/** Lists as sheets, shown with the list of volunteers. */
class RosterSheetIT extends AgencyWithSection {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void listAsSheetHasAllRowsOfTheFilterWithChineseWordsAndSaysWhatItIs() throws IOException {
        agency.register(1, office);
        agency.register(2, office);
        agency.caller("applicant", "volunteer").post("/volunteers/me", TestAgency.person(3, office));

        var answer = sheet("/volunteers?state=REGISTERED&sort=displayName,asc");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().getContentType()).hasToString(XLSX);
        assertThat(answer.headers().getContentDisposition().getFilename()).endsWith(".xlsx");
        assertThat(answer.headers().getCacheControl()).contains("no-store");
        var rows = rows(answer, 0);
        assertThat(rows.getFirst()).contains("姓名", "状态", "处室", "手机").doesNotContain("id", "version", "allowedActions");
        assertThat(rows).hasSize(3);
        assertThat(column(rows, "姓名")).containsExactly("演示001", "演示002");
        assertThat(column(rows, "状态")).containsOnly(VolunteerState.REGISTERED.label());
        assertThat(column(rows, "处室")).containsOnly("办公室");
        assertThat(column(rows, "手机")).allMatch(phone -> phone.contains("*"));
        assertThat(rows(answer, 1))
                .contains(List.of("状态", VolunteerState.REGISTERED.label()), List.of("行数", "2"))
                .extracting(List::getFirst)
                .contains("内容", "单位", "制表时间");
    }

    @Test
    void sheetIsRecordedInTheAuditLog() {
        agency.register(1, office);

        sheet("/volunteers");

        var entry = agency.auditor()
                .read("/audit")
                .path("items")
                .valueStream()
                .filter(each -> each.path("action").asString().equals("list-export"))
                .findFirst()
                .orElseThrow();
        assertThat(entry.path("object").asString()).endsWith("/volunteers");
        assertThat(entry.path("details").path("rows").asString()).isEqualTo("1");
    }

    @Test
    void sheetIsNotPaged() {
        assertThat(sheet("/volunteers?size=10").faultyFields()).containsExactly("size");
    }

    @Test
    void sheetOfAnAnswerThatIsNoListIsNotAcceptable() {
        String id = agency.register(1, office).id();

        assertThat(sheet("/volunteers/" + id).status()).isEqualTo(406);
    }

    private Answer sheet(String path) {
        return committee
                .client()
                .exchange(
                        HttpMethod.GET,
                        committee.base() + path,
                        committee.token(),
                        null,
                        Map.of(HttpHeaders.ACCEPT, XLSX));
    }

    private static List<List<String>> rows(Answer answer, int sheet) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(answer.bytes()))) {
            return rows(workbook.getSheetAt(sheet));
        }
    }

    private static List<List<String>> rows(Sheet sheet) {
        var format = new DataFormatter();
        var rows = new ArrayList<List<String>>();
        for (var row : sheet) {
            var cells = new ArrayList<String>();
            row.forEach(cell -> cells.add(format.formatCellValue(cell)));
            rows.add(cells);
        }
        return rows;
    }

    private static List<String> column(List<List<String>> rows, String heading) {
        int column = rows.getFirst().indexOf(heading);
        return rows.stream().skip(1).map(row -> row.get(column)).toList();
    }
}
