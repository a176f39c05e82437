package cn.volunteering.volunteer.rosterimport.file;

import cn.volunteering.domain.Decision;
import cn.volunteering.volunteer.rosterimport.RosterTable;
import cn.volunteering.volunteer.rosterimport.RosterTable.Row;
import cn.volunteering.volunteer.rosterimport.RosterTable.Source;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Reads delimiter-separated text. Encoding and delimiter are those under which the headings are found. */
final class CsvFile {

    private static final List<Character> SEPARATORS = List.of(',', '\t', ';', '，', '；', '、', '|', '｜');

    /** The ways in which spreadsheet users keep a number from being rounded: {@code ="64…"}, {@code '64…}. */
    private static final Pattern FORCED_TEXT = Pattern.compile("=\"(.*)\"|['’‘`](.*)", Pattern.DOTALL);

    private static final String NOT_A_TABLE = "文件内容既不是 XLSX 也不是 CSV 文本，请检查所选文件";
    private static final String UNPAIRED_QUOTES = "此行的引号不成对，请检查引号后重新填写";

    private CsvFile() {}

    /** A way to read the file. */
    private record Reading(TextEncoding.Decoded content, char separator, int score) {}

    static Decision<RosterTable> read(byte[] content) {
        var best = TextEncoding.candidates(content).stream()
                .flatMap(CsvFile::readings)
                .max(Comparator.comparingInt(Reading::score)
                        .thenComparing(reading -> -reading.content().damage()))
                .orElseThrow(RosterFiles.TooLargeException::new);
        if (best.score() == 0 && best.content().isNoText()) {
            return Decision.refused(RosterFiles.WRONG_TYPE, NOT_A_TABLE);
        }
        var rows = rows(best.content().text(), best.separator(), RosterTable.ROWS_TAKEN);
        return Decision.accepted(new RosterTable(rows, Source.TEXT));
    }

    private static Stream<Reading> readings(TextEncoding.Decoded content) {
        return SEPARATORS.stream().flatMap(separator -> reading(content, separator));
    }

    /** Returns the reading, or none if it has lines that no roster has: under a wrong encoding a text may have no lines. */
    private static Stream<Reading> reading(TextEncoding.Decoded content, char separator) {
        try {
            var first = new RosterTable(rows(content.text(), separator, RosterTable.HEADING_ROWS));
            return Stream.of(new Reading(content, separator, first.headingScore()));
        } catch (RosterFiles.TooLargeException e) {
            return Stream.empty();
        }
    }

    private static List<Row> rows(String text, char separator, int most) {
        var format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
        var lines = new CsvLines(text, separator);
        var rows = new RowCollector();
        for (int number = 1; lines.hasNext() && rows.rows().size() < most; number++) {
            var line = lines.next();
            if (!line.text().isBlank()) {
                take(rows, number, line, lines, format);
            }
        }
        return rows.rows();
    }

    private static void take(RowCollector rows, int number, CsvLines.Line line, CsvLines lines, CSVFormat format) {
        List<String> cells = line.isQuotedRight() ? cells(line.text(), format) : List.of();
        if (cells.isEmpty()) {
            rows.take(number, lines.split(line.text()), Map.of(Row.WHOLE_ROW, UNPAIRED_QUOTES));
        } else {
            rows.take(number, cells, Map.of());
        }
    }

    /** Returns the cells of a row, or none if it cannot be parsed. */
    private static List<String> cells(String line, CSVFormat format) {
        try (var parser = CSVParser.parse(new StringReader(line), format)) {
            return parser.stream()
                    .flatMap(row -> Stream.of(row.values()))
                    .limit(RosterTable.COLUMNS_TAKEN)
                    .map(CsvFile::plain)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static String plain(String cell) {
        var forced = FORCED_TEXT.matcher(cell.strip());
        if (!forced.matches()) {
            return cell;
        }
        return forced.group(1) == null ? forced.group(2) : forced.group(1);
    }
}
