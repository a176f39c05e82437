package cn.volunteering.web.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.ResolvableType;

class SheetWriterTest {

    private enum Colour {
        RED
    }

    private record Id(String value) {}

    private record Named(String id, String name) {}

    private record Place(String street, @Nullable Integer house) {}

    private record Line(
            Id id,
            String code,
            long minutes,
            LocalDate day,
            Instant at,
            Colour colour,
            boolean done,
            @Nullable Place home,
            List<Named> branches) {}

    private static final Line LINE = new Line(
            new Id("ab12"),
            "007",
            61,
            LocalDate.of(2026, 11, 30),
            Instant.parse("2026-11-30T01:05:00Z"),
            Colour.RED,
            true,
            new Place("北京路", 9),
            List.of(new Named("1", "第一支部"), new Named("2", "第二支部")));
    private static final ResolvableType TYPE = ResolvableType.forClass(Line.class);
    private static final String NAME = "SheetWriterTest.";

    private final Properties words = new Properties();
    private final Headings headings = new Headings(words);

    private record Judged(
            String name,

            @Spread(
                    by = "title",
                    shows = {"outcome", "missing", "remark"})
            List<Cell> cells) {}

    private record Cell(
            String title,
            String outcome,
            @Nullable Integer missing,
            @Nullable String remark) {}

    SheetWriterTest() {
        words.setProperty("id", "-");
        words.setProperty("code", "编号");
        words.setProperty(NAME + "Line.minutes", "分钟");
        words.setProperty("minutes", "不用");
        words.setProperty("day", "日期");
        words.setProperty("at", "时间");
        words.setProperty("colour", "颜色");
        words.setProperty(NAME + "Colour.RED", "红");
        words.setProperty("done", "完成");
        words.setProperty("home", "住址");
        words.setProperty("street", "街道");
        words.setProperty("house", "门牌");
        words.setProperty("branches", "支部");
    }

    @Test
    void headingsFollowTheFieldsAndLeaveOutWhatOnlyProgramsNeed() throws IOException {
        assertThat(texts(row(0))).containsExactly("编号", "分钟", "日期", "时间", "颜色", "完成", "住址街道", "住址门牌", "支部");
    }

    @Test
    void valuesKeepTheirKinds() throws IOException {
        var row = row(1);

        assertThat(row.getCell(0).getStringCellValue()).isEqualTo("007");
        assertThat(row.getCell(0).getCellStyle().getDataFormatString()).isEqualTo("@");
        assertThat(row.getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(61);
        assertThat(row.getCell(2).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 11, 30, 0, 0));
        assertThat(row.getCell(3).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 11, 30, 9, 5));
        assertThat(row.getCell(4).getStringCellValue()).isEqualTo("红");
        assertThat(row.getCell(5).getStringCellValue()).isEqualTo("是");
        assertThat(row.getCell(7).getNumericCellValue()).isEqualTo(9);
        assertThat(row.getCell(8).getStringCellValue()).isEqualTo("第一支部、第二支部");
    }

    @Test
    void textsThatLookLikeFormulasStayTexts() throws IOException {
        var row = row(1, new Line(new Id("x"), "=1+1", 0, LINE.day(), LINE.at(), Colour.RED, false, null, List.of()));

        assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
        assertThat(row.getCell(0).getStringCellValue()).isEqualTo("=1+1");
        assertThat(row.getCell(6).getStringCellValue()).isEmpty();
    }

    @Test
    void withoutWordsNamesFieldsAndConstants() {
        words.remove("street");
        words.remove(NAME + "Colour.RED");

        assertThat(Columns.withoutWords(TYPE, headings))
                .containsExactlyInAnyOrder(NAME + "Place.street", NAME + "Colour.RED");
    }

    @Test
    void spreadItemsHaveColumnsOfTheirOwnAndEmptyOnesHaveNone() throws IOException {
        words.setProperty("outcome", "结果");
        words.setProperty("missing", "还差");
        words.setProperty("remark", "备注");
        var one = new Judged("甲", List.of(new Cell("参与率", "达标", null, null), new Cell("时长", "未达标", 3, null)));
        var other = new Judged("乙", List.of(new Cell("备案率", "达标", null, null)));
        words.setProperty("name", "单位");
        words.setProperty("cells", "各项");

        var columns = Columns.of(ResolvableType.forClass(Judged.class), headings, List.of(one, other));

        assertThat(columns).extracting(Column::heading).containsExactly("单位", "参与率 结果", "时长 结果", "时长 还差", "备案率 结果");
        assertThat(columns.stream().map(column -> column.valueIn(one))).containsExactly("甲", "达标", "未达标", 3, null);
        assertThat(columns.stream().map(column -> column.valueIn(other))).containsExactly("乙", null, null, null, "达标");
    }

    private Row row(int number) throws IOException {
        return row(number, LINE);
    }

    private Row row(int number, Line line) throws IOException {
        var out = new ByteArrayOutputStream();
        var sheet = new Sheet("名单", Columns.of(TYPE, headings, List.of(line)), List.of(line), List.of());
        new SheetWriter(new CellValues(headings)).write(sheet, out);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return workbook.getSheet("名单").getRow(number);
        }
    }

    private static List<String> texts(Row row) {
        var texts = new ArrayList<String>();
        row.forEach(cell -> texts.add(cell.getStringCellValue()));
        return texts;
    }
}
