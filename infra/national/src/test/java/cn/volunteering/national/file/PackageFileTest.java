package cn.volunteering.national.file;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.national.AnswerRow;
import cn.volunteering.national.Candidate;
import cn.volunteering.national.PeopleGroup;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The files of the exchange: one workbook per group, small batches for what was entered afterwards, answers read back. */
class PackageFileTest {

    private static final String LONG_NUMBER = "064999901010000017";

    @Test
    void numbersKeepAllTheirDigitsAsTexts() throws IOException {
        var workbooks = workbooks(file(records(1, false)));

        assertThat(workbooks).containsOnlyKeys("志愿者.xlsx");
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(workbooks.get("志愿者.xlsx")))) {
            var cell = workbook.getSheetAt(0).getRow(1).getCell(2);
            assertThat(cell.getStringCellValue()).isEqualTo(LONG_NUMBER);
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
        }
    }

    @Test
    void addedRecordsAreInBatchesOfFifty() throws IOException {
        assertThat(workbooks(file(records(50, true)))).containsOnlyKeys("志愿者-补录-01.xlsx");
        assertThat(workbooks(file(records(51, true)))).containsOnlyKeys("志愿者-补录-01.xlsx", "志愿者-补录-02.xlsx");
        assertThat(workbooks(file(records(51, false)))).containsOnlyKeys("志愿者.xlsx");
    }

    @Test
    void valuesOfAllWorkbooksAreReadBack() {
        var values = PackageFile.values(file(records(51, true)));

        assertThat(values).hasSize(51);
        assertThat(values.get("r1")).containsExactly("演示r1", LONG_NUMBER, "");
    }

    @Test
    void filledWorkbookIsAnAnswer() throws IOException {
        byte[] workbook = workbooks(file(records(1, false))).get("志愿者.xlsx");

        var rows = read(workbook);

        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().row()).isEqualTo(2);
        assertThat(rows.getFirst().recordId()).isEqualTo("r1");
        assertThat(rows.getFirst().result()).isEmpty();
        assertThat(rows.getFirst().values()).containsEntry("证件号码", LONG_NUMBER);
    }

    @Test
    void csvOfEitherEncodingAndBelowATitleIsAnAnswer() {
        String text = "回执\r\n\r\n记录标识,受理结果,受理编号,退回原因\r\nr1,通过,=\"" + LONG_NUMBER + "\",\r\n,,,\r\nr2,退回,,证件有误\r\n";

        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            var rows = read(text.getBytes(charset));
            assertThat(rows).extracting(AnswerRow::row).containsExactly(4, 6);
            assertThat(rows.getFirst().number()).isEqualTo(LONG_NUMBER);
            assertThat(rows.getLast().reason()).isEqualTo("证件有误");
        }
    }

    @Test
    void otherFilesAreRefusedByTheirContent() {
        assertThat(refusal(new byte[] {1, 2, 3, 0})).isEqualTo("national-answer-type");
        assertThat(refusal(new byte[0])).isEqualTo("national-answer-broken");
        assertThat(refusal("姓名,编号\n演示001,1\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("national-answer-broken");
        assertThat(refusal("PK\u0003\u0004 not a workbook".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("national-answer-broken");
    }

    private static byte[] file(List<Candidate> records) {
        var values = records.stream()
                .collect(Collectors.toMap(
                        Candidate::recordId, record -> List.of("演示" + record.recordId(), LONG_NUMBER, "")));
        return PackageFile.of("2026-001", "演示民政部门", List.of(GroupRows.of(new PeopleGroup(true), records, values)));
    }

    private static List<Candidate> records(int count, boolean added) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> new Candidate("r" + n, "演示r" + n, "v1", 0, added, false, List.of(), null))
                .toList();
    }

    private static Map<String, byte[]> workbooks(byte[] file) throws IOException {
        var workbooks = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                workbooks.put(entry.getName(), zip.readAllBytes());
            }
        }
        return workbooks;
    }

    private static List<AnswerRow> read(byte[] file) {
        return AnswerRows.read(file).orThrow();
    }

    private static String refusal(byte[] file) {
        return AnswerRows.read(file).reason().orElseThrow().code();
    }
}
