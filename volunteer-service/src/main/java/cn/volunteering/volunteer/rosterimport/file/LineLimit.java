package cn.volunteering.volunteer.rosterimport.file;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Passes a text on until one of its lines becomes too long. An unclosed quote turns a whole file into one line, and ten
 * million commas make ten million cells, before any parser returns a line.
 */
final class LineLimit extends FilterReader {

    /** A hundred cells of two thousand characters. */
    private static final int LONGEST_LINE = 200_000;

    private int sinceLineEnd;

    LineLimit(Reader text) {
        super(text);
    }

    /** Records that the parser has returned a line. */
    void lineEnds() {
        sinceLineEnd = 0;
    }

    @Override
    public int read() throws IOException {
        int character = super.read();
        count(1);
        return character;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(read);
        return read;
    }

    private void count(int read) throws IOException {
        sinceLineEnd += read;
        if (sinceLineEnd > LONGEST_LINE) {
            throw new IOException("A line is longer than " + LONGEST_LINE + " characters");
        }
    }
}
