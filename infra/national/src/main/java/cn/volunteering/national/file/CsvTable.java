package cn.volunteering.national.file;

import cn.volunteering.domain.Decision;
import cn.volunteering.national.file.AnswerTables.TooLargeException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads delimiter-separated text in UTF-8 or GB 18030. The delimiter is the one under which the headings are found. */
final class CsvTable {

    private static final List<Character> DELIMITERS = List.of(',', '\t', ';');
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    /** The ways in which spreadsheet users keep a number from being rounded. */
    private static final Pattern FORCED_TEXT = Pattern.compile("=\"(.*)\"|'(.*)", Pattern.DOTALL);

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t\\r\\n]]");
    private static final String MARK = "\uFEFF";

    private CsvTable() {}

    static Decision<List<List<List<String>>>> read(byte[] content) {
        var text = CHARSETS.stream()
                .flatMap(charset -> decoded(content, charset).stream())
                .findFirst();
        if (text.isEmpty() || CONTROL.matcher(text.get()).find()) {
            return Decision.refused(AnswerTables.WRONG_TYPE, "文件既不是 XLSX 也不是 CSV 文本，请检查所选文件");
        }
        return DELIMITERS.stream()
                .flatMap(delimiter -> rows(text.get(), delimiter).stream())
                .filter(CsvTable::hasHeadings)
                .findFirst()
                .map(rows -> Decision.accepted(List.of(rows)))
                .orElseGet(() -> Decision.refused(AnswerTables.BROKEN, "没有找到回执的表头“" + PackageFile.RECORD_ID + "”"));
    }

    private static Optional<String> decoded(byte[] content, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return Optional.of(text.startsWith(MARK) ? text.substring(MARK.length()) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean hasHeadings(List<List<String>> rows) {
        return rows.stream().limit(AnswerRows.HEADING_ROWS).anyMatch(row -> row.contains(PackageFile.RECORD_ID));
    }

    private static Optional<List<List<String>>> rows(String text, char delimiter) {
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            var rows = new ArrayList<List<String>>();
            for (CSVRecord row : parser) {
                if (rows.size() == AnswerTables.MAX_ROWS) {
                    throw new TooLargeException();
                }
                rows.add(cells(row));
            }
            return Optional.of(rows);
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private static List<String> cells(CSVRecord row) {
        return Stream.of(row.values())
                .limit(AnswerTables.MAX_COLUMNS)
                .map(CsvTable::plain)
                .toList();
    }

    private static String plain(String cell) {
        var forced = FORCED_TEXT.matcher(cell.strip());
        if (!forced.matches()) {
            return cell.strip();
        }
        return forced.group(1) == null ? forced.group(2) : forced.group(1);
    }
}
