package cn.volunteering.volunteer.rosterimport.file;

import cn.volunteering.domain.Decision;
import cn.volunteering.volunteer.rosterimport.RosterTable;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Reads delimiter-separated text. The delimiter is the one that occurs most often in the first line. */
final class CsvFile {

    private static final List<Character> SEPARATORS = List.of(',', '\t', ';', '，');

    /** The ways in which spreadsheet users keep a number from being rounded: {@code ="64…"}, {@code '64…}. */
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
        var reader = new LineLimit(new StringReader(text));
        try (var records = CSVParser.parse(reader, format)) {
            return Decision.accepted(firstRows(records, reader));
        } catch (IOException | UncheckedIOException e) {
            return Decision.refused(RosterFiles.BROKEN, "CSV 的引号不成对、格式有误或某行过长，请用表格软件重新导出");
        }
    }

    private static RosterTable firstRows(CSVParser records, LineLimit reader) {
        var rows = new RowCollector();
        var lines = records.iterator();
        while (!rows.isEnough() && lines.hasNext()) {
            var line = lines.next();
            rows.take(
                    Math.toIntExact(line.getRecordNumber()),
                    Stream.of(line.values()).map(CsvFile::plain));
            reader.lineEnds();
        }
        return rows.table();
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

    private static String plain(String cell) {
        var forced = FORCED_TEXT.matcher(cell.strip());
        if (!forced.matches()) {
            return cell;
        }
        return forced.group(1) == null ? forced.group(2) : forced.group(1);
    }
}
