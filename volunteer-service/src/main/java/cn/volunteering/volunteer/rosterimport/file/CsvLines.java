package cn.volunteering.volunteer.rosterimport.file;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a delimiter-separated text. A line goes on in the next one while a quotation mark is open; if it stays
 * open, only the line with the mark is faulty.
 */
final class CsvLines {

    /** More lines than a roster with its blank lines has. */
    private static final int MAX_LINES = 50_000;

    /** A hundred cells of two thousand characters. */
    private static final int LONGEST_LINE = 200_000;

    private static final int MOST_LINES_OF_A_CELL = 20;
    private static final char QUOTE = '"';

    private final String text;
    private final char separator;
    private int position;
    private int lines;

    CsvLines(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** The state of the quotation marks after a part of a row. */
    private enum Quotes {
        PAIRED,
        OPEN,
        CLOSED,
        BROKEN
    }

    /** One row of the file as text. */
    record Line(String text, boolean isQuotedRight) {}

    boolean hasNext() {
        return position < text.length();
    }

    /**
     * Returns the next row.
     *
     * @throws RosterFiles.TooLargeException if the line is longer, or there are more lines, than in any roster
     */
    Line next() {
        String first = nextLine();
        int afterFirst = position;
        var row = new StringBuilder(first);
        var quotes = quotes(row);
        for (int more = 0; more < MOST_LINES_OF_A_CELL && isUnfinished(quotes, row); more++) {
            row.append('\n').append(nextLine());
            quotes = quotes(row);
        }
        if (quotes == Quotes.PAIRED && row.length() <= LONGEST_LINE) {
            return new Line(row.toString(), true);
        }
        position = afterFirst;
        return new Line(first, false);
    }

    private boolean isUnfinished(Quotes quotes, CharSequence row) {
        return quotes == Quotes.OPEN && row.length() <= LONGEST_LINE && hasNext();
    }

    private String nextLine() {
        int end = position;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        String line = text.substring(position, end);
        boolean isPair = text.startsWith("\r\n", end);
        position = Math.min(text.length(), end + (isPair ? 2 : 1));
        if (line.length() > LONGEST_LINE || ++lines > MAX_LINES) {
            throw new RosterFiles.TooLargeException();
        }
        return line;
    }

    private Quotes quotes(CharSequence row) {
        var state = Quotes.PAIRED;
        boolean isCellStart = true;
        for (int i = 0; i < row.length(); i++) {
            char character = row.charAt(i);
            boolean isQuote = character == QUOTE;
            if (state == Quotes.OPEN) {
                state = isQuote ? Quotes.CLOSED : Quotes.OPEN;
            } else if (state == Quotes.CLOSED && !isQuote && character != separator) {
                return Quotes.BROKEN;
            } else {
                state = isQuote && (isCellStart || state == Quotes.CLOSED) ? Quotes.OPEN : Quotes.PAIRED;
                isCellStart = character == separator;
            }
        }
        return state == Quotes.CLOSED ? Quotes.PAIRED : state;
    }

    /** Splits a faulty line as if it had no quotation marks. */
    List<String> split(String line) {
        var cells = new ArrayList<String>();
        int start = 0;
        for (int end = line.indexOf(separator); end >= 0; end = line.indexOf(separator, start)) {
            cells.add(line.substring(start, end));
            start = end + 1;
        }
        cells.add(line.substring(start));
        return cells;
    }
}
