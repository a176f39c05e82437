package cn.volunteering.volunteer.rosterimport.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The kind of a file by its first bytes. */
enum FileSignature {
    /** A ZIP archive, such as an XLSX file. */
    ZIP("PK\u0003\u0004", ""),
    /** An OLE compound file: an old XLS, or an encrypted XLSX. */
    COMPOUND("\u00D0\u00CF\u0011\u00E0", ""),
    PDF("%PDF", "这是 PDF 文件，不是表格，请提供原来的表格文件（XLSX 或 CSV）"),
    PNG("\u0089PNG", "这是图片，不是表格，请提供原来的表格文件（XLSX 或 CSV）"),
    JPEG("\u00FF\u00D8\u00FF", "这是图片，不是表格，请提供原来的表格文件（XLSX 或 CSV）"),
    GIF("GIF8", "这是图片，不是表格，请提供原来的表格文件（XLSX 或 CSV）"),
    RTF("{\\rtf", "这是 RTF 文档，不是表格，请把名册另存为 XLSX 或 CSV"),
    RAR("Rar!", "这是 RAR 压缩包，请解压后上传其中的表格文件"),
    SEVEN_ZIP("7z\u00BC\u00AF", "这是 7z 压缩包，请解压后上传其中的表格文件"),
    GZIP("\u001F\u008B", "这是 gzip 压缩包，请解压后上传其中的表格文件"),
    OLD_BIFF("\t\b\u0010", "这是旧版 XLS 文件，请用表格软件打开后另存为 XLSX 再导入"),
    /** None of these; possibly text. */
    OTHER("", "");

    private final String start;
    private final String refusal;

    FileSignature(String start, String refusal) {
        this.start = start;
        this.refusal = refusal;
    }

    /** Returns why files of this kind are refused. */
    String refusal() {
        return refusal;
    }

    static FileSignature of(byte[] content) {
        return Arrays.stream(values())
                .filter(signature -> signature.begins(content))
                .findFirst()
                .orElseThrow();
    }

    private boolean begins(byte[] content) {
        byte[] expected = start.getBytes(StandardCharsets.ISO_8859_1);
        return content.length >= expected.length
                && Arrays.equals(content, 0, expected.length, expected, 0, expected.length);
    }
}
