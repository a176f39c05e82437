package cn.volunteering.volunteer.rosterimport.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Recognises what an OLE compound file holds, so that it is refused with the true cause. */
final class CompoundFile {

    private static final String ENCRYPTED = "文件加了密码，请在表格软件中取消密码，另存为不加密的 XLSX 后再导入";
    private static final String OLD = "这是旧版 XLS（或 ET）文件，请用表格软件打开后另存为 XLSX 再导入";
    private static final String DOCUMENT = "这是文字文档，不是表格，请把名册另存为 XLSX 或 CSV";
    private static final String UNKNOWN = "这是旧版 XLS 文件或加了密码的文件，请另存为不加密的 XLSX 后再导入";

    private CompoundFile() {}

    static String refusal(byte[] content) {
        try (var file = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            return refusal(file.getRoot());
        } catch (IOException | RuntimeException e) { // damaged files make the parser fail with any exception
            return UNKNOWN;
        }
    }

    private static String refusal(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("EncryptedPackage") || root.hasEntryCaseInsensitive("EncryptionInfo")) {
            return ENCRYPTED;
        }
        if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
            return OLD;
        }
        return root.hasEntryCaseInsensitive("WordDocument") ? DOCUMENT : UNKNOWN;
    }
}
