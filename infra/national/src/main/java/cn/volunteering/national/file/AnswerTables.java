package cn.volunteering.national.file;

import cn.volunteering.domain.Decision;
import java.util.List;

/**
 * Reads the tables of an answer file as text: the sheets of an XLSX, or the one table of a CSV. The kind is decided by the
 * content, never by the name.
 */
final class AnswerTables {

    /** Refusal code of a file that is neither XLSX nor CSV. */
    static final String WRONG_TYPE = "national-answer-type";

    /** Refusal code of a file that cannot be read. */
    static final String BROKEN = "national-answer-broken";

    /** Maximum number of rows of a table. */
    static final int MAX_ROWS = 5000;

    /** Maximum number of columns that are read. */
    static final int MAX_COLUMNS = 100;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private AnswerTables() {}

    /** Returns the tables, each row with all cells up to the last that has text, or why the file cannot be read. */
    static Decision<List<List<List<String>>>> read(byte[] content) {
        if (content.length == 0) {
            return Decision.refused(BROKEN, "文件是空的，没有任何内容");
        }
        if (startsWith(content, COMPOUND)) {
            return Decision.refused(WRONG_TYPE, "这是旧版 XLS 或加了密码的文件，请另存为不加密的 XLSX 后上传");
        }
        try {
            return startsWith(content, ZIP) ? XlsxTables.read(content) : CsvTable.read(content);
        } catch (TooLargeException e) {
            return Decision.refused(BROKEN, "文件内容过大，回执最多 " + MAX_ROWS + " 行");
        }
    }

    private static boolean startsWith(byte[] content, byte[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= content.length || content[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** The file has more in it than any answer. */
    static final class TooLargeException extends RuntimeException {}
}
