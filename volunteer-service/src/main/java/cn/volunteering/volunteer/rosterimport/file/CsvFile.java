package cn.volunteering.volunteer.rosterimport.file;

import cn.volunteering.domain.Decision;
import cn.volunteering.volunteer.rosterimport.RosterTable;
import cn.volunteering.volunteer.rosterimport.RosterTable.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads text with separated values. The separator is the one that parts the first line most often. */
final class CsvFile {

    private static final List<Character> SEPARATORS = List.of(',', '\t', ';', '，');

    /** How spreadsheet users keep a number from being rounded: {@code ="64…"}, {@code '64…}. */
    private static final Pattern FORCED_TEXT = Pattern.compile("=\"(.*)\"|['’`](.*)");

    private CsvFile() {}

    static Decision<RosterTable> read(byte[] content) {
        return TextEncoding.decode(content)
                .map(CsvFile::parse)
                .orElseGet(() -> Decision.refused(RosterFiles.WRONG_TYPE, "文件内容既不是 XLSX 也不是 CSV 文本，请检查所选文件"));
    }

    private static Decision<RosterTable> parse(String text) {
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separatorOf(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (var records = CSVParser.parse(text, format)) {
            return Decision.accepted(new RosterTable(records.stream()
                    .map(CsvFile::row)
                    .filter(row -> !row.isBlank())
                    .toList()));
        } catch (IOException | UncheckedIOException e) {
            return Decision.refused(RosterFiles.BROKEN, "CSV 的引号不成对或格式有误，请用表格软件重新导出");
        }
    }

    private static char separatorOf(String text) {
        String firstLine =
                text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return SEPARATORS.stream()
                .max(Comparator.comparingLong(separator -> occurrences(firstLine, separator)))
                .orElseThrow();
    }

    private static long occurrences(String line, char separator) {
        return line.chars().filter(character -> character == separator).count();
    }

    private static Row row(CSVRecord line) {
        return new Row(
                Math.toIntExact(line.getRecordNumber()),
                Stream.of(line.values()).map(CsvFile::plain).toList());
    }

    private static String plain(String cell) {
        var forced = FORCED_TEXT.matcher(cell.strip());
        if (!forced.matches()) {
            return cell;
        }
        return forced.group(1) == null ? forced.group(2) : forced.group(1);
    }
}
