package cn.volunteering.volunteer.rosterimport.file;

import cn.volunteering.domain.Decision;
import cn.volunteering.volunteer.rosterimport.RosterTable;

/** Reads a roster file in any supported format: XLSX, or CSV in UTF-8, GB 18030 (with GBK and GB 2312) or UTF-16. */
public final class RosterFiles {

    /** Refusal code of a file that is neither XLSX nor CSV. */
    public static final String WRONG_TYPE = "roster-file-type";

    /** Refusal code of a file that is XLSX or CSV but cannot be read. */
    public static final String BROKEN = "roster-file-broken";

    private RosterFiles() {}

    /** Returns the cells of the file, or why it cannot be read. */
    public static Decision<RosterTable> read(byte[] content) {
        if (content.length == 0) {
            return Decision.refused(BROKEN, "文件是空的，没有任何内容");
        }
        try {
            var signature = FileSignature.of(content);
            return switch (signature) {
                case ZIP -> XlsxFile.read(content);
                case COMPOUND -> Decision.refused(WRONG_TYPE, CompoundFile.refusal(content));
                case OTHER ->
                    TextKind.refusal(content)
                            .<Decision<RosterTable>>map(cause -> Decision.refused(WRONG_TYPE, cause))
                            .orElseGet(() -> CsvFile.read(content));
                default -> Decision.refused(WRONG_TYPE, signature.refusal());
            };
        } catch (TooLargeException e) {
            return Decision.refused(BROKEN, "文件内容过大（行数、单行长度或总字数超过名册所需），请只保留名册本身");
        }
    }

    /** The file contains more than any roster does, however small the file itself may be. */
    static final class TooLargeException extends RuntimeException {}
}
