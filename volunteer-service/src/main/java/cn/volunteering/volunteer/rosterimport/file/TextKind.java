package cn.volunteering.volunteer.rosterimport.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Texts that spreadsheet programs open although they are no tables: web pages and XML, often named .xls. */
final class TextKind {

    private static final int BEGINNING = 2048;
    private static final Pattern WEB_PAGE = Pattern.compile(
            "^\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype html|html|head|body|meta|table|style|div)\\b.*",
            Pattern.DOTALL);
    private static final String WEB_ARCHIVE = "mime-version:";
    private static final String SPREADSHEET_XML = "urn:schemas-microsoft-com:office:spreadsheet";

    private TextKind() {}

    /** Returns why the text is refused, if it is not a table. */
    static Optional<String> refusal(byte[] content) {
        return beginnings(content).stream()
                .flatMap(beginning -> refusal(beginning).stream())
                .findFirst();
    }

    private static List<String> beginnings(byte[] content) {
        return List.of(
                beginning(content, StandardCharsets.UTF_8),
                beginning(content, StandardCharsets.UTF_16LE),
                beginning(content, StandardCharsets.UTF_16BE));
    }

    private static String beginning(byte[] content, Charset charset) {
        return new String(content, 0, Math.min(content.length, BEGINNING), charset)
                .replace("\uFEFF", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static Optional<String> refusal(String beginning) {
        if (beginning.startsWith("<") && beginning.contains(SPREADSHEET_XML) && !beginning.contains("<html")) {
            return Optional.of("这是 XML 表格（2003 格式），请用表格软件打开后另存为 XLSX 再导入");
        }
        if (WEB_PAGE.matcher(beginning).matches() || beginning.startsWith(WEB_ARCHIVE)) {
            return Optional.of("这是改名为表格的网页文件（HTML），请用表格软件打开后另存为 XLSX 再导入");
        }
        return beginning.startsWith("<?xml") || beginning.startsWith("{\"") || beginning.startsWith("[{")
                ? Optional.of("文件内容既不是 XLSX 也不是 CSV 文本（是 XML 或 JSON 数据），请检查所选文件")
                : Optional.empty();
    }
}
