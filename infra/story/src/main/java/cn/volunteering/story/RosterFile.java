package cn.volunteering.story;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A roster of invented people as an XLSX file. Their names mark them as demo data, and their phone numbers belong to
 * nobody: after the area code (0951) comes a 0, the trunk prefix, with which no local number in the mainland begins.
 * Mobile numbers are not used, because any block of them may be assigned to subscribers one day.
 */
final class RosterFile {

    private static final List<String> HEADINGS =
            List.of("姓名", "证件类型", "证件号码", "手机", "处室", "党支部", "政治面貌", "入队日期", "全国志愿者编号");
    private static final String DIGITS = "零一二三四五六七八九";

    private RosterFile() {}

    /** Returns a file with the given number of people, spread evenly over sections and branches. */
    static byte[] of(int people, List<String> sections, List<String> branches) {
        int series = anySeries();
        return of(IntStream.rangeClosed(1, people)
                .mapToObj(person -> row(
                        series, person, sections.get(person % sections.size()), branches.get(person % branches.size())))
                .toList());
    }

    /** Returns a file with the given rows, in the order of the headings. */
    static byte[] of(List<List<String>> rows) {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("名册");
            fill(sheet.createRow(0), HEADINGS);
            for (int row = 0; row < rows.size(); row++) {
                fill(sheet.createRow(row + 1), rows.get(row));
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a series of identity numbers, so that the people of one file differ from those of another. */
    static int anySeries() {
        return ThreadLocalRandom.current().nextInt(10_000);
    }

    /** Returns the name of a person, which is the same in every series. */
    static String nameOf(int person) {
        return "演示" + inChinese(person);
    }

    /** Returns the row of a person. */
    static List<String> row(int series, int person, String section, String branch) {
        return List.of(
                nameOf(person),
                "内地身份证",
                DemoIdentityNumber.of(series, person),
                "09510%04d%03d".formatted(series, person % 1000),
                section,
                branch,
                person % 2 == 0 ? "中共党员" : "群众",
                "2026-01-05",
                "");
    }

    private static String inChinese(int number) {
        return "%03d"
                .formatted(number)
                .chars()
                .mapToObj(digit -> String.valueOf(DIGITS.charAt(digit - '0')))
                .reduce("", String::concat);
    }

    private static void fill(Row row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            row.createCell(column).setCellValue(cells.get(column));
        }
    }
}
