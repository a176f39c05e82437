package cn.volunteering.volunteer.rosterimport.file;

import cn.volunteering.domain.Decision;
import cn.volunteering.volunteer.rosterimport.RosterTable;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.xml.sax.SAXException;

/** Reads the roster in an XLSX file. Files with macros, and archives that are no workbooks, are refused. */
final class XlsxFile {

    private static final String WORKBOOK = "xl/workbook.xml";

    private XlsxFile() {}

    static Decision<RosterTable> read(byte[] content) {
        try {
            var parts = ZipParts.of(content);
            return refusalFor(parts.names())
                    .<Decision<RosterTable>>map(cause -> Decision.refused(RosterFiles.WRONG_TYPE, cause))
                    .orElseGet(() -> parsed(parts));
        } catch (IOException | IllegalArgumentException e) { // an entry name that is not valid UTF-8 is the latter
            return broken();
        }
    }

    private static Optional<String> refusalFor(Set<String> entries) {
        if (entries.contains(WORKBOOK)) {
            return entries.stream().anyMatch(name -> name.endsWith("vbaproject.bin"))
                    ? Optional.of("文件含有宏，请另存为不含宏的 XLSX")
                    : Optional.empty();
        }
        if (entries.contains("xl/workbook.bin")) {
            return Optional.of("这是二进制工作簿（XLSB），请用表格软件另存为 XLSX 后再导入");
        }
        if (entries.contains("content.xml") && entries.contains("mimetype")) {
            return Optional.of("这是 ODS 或其他 OpenDocument 文件，请用表格软件另存为 XLSX 后再导入");
        }
        if (entries.contains("word/document.xml")) {
            return Optional.of("这是文字文档（DOCX），不是 XLSX 表格，请把名册另存为 XLSX 或 CSV");
        }
        return Optional.of("这是压缩包，不是 XLSX 文件，请解压后上传其中的表格文件（XLSX 或 CSV）");
    }

    private static Decision<RosterTable> parsed(ZipParts parts) {
        try {
            return Decision.accepted(Workbook.in(parts).roster());
        } catch (RosterFiles.TooLargeException e) {
            throw e;
        } catch (IOException | SAXException | RuntimeException e) { // malformed files fail in many ways
            return broken();
        }
    }

    private static Decision<RosterTable> broken() {
        return Decision.refused(RosterFiles.BROKEN, "XLSX 文件已损坏或不完整，请用表格软件打开并重新保存后再导入");
    }
}
