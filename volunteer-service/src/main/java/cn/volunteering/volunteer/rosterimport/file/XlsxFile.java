package cn.volunteering.volunteer.rosterimport.file;

import cn.volunteering.domain.Decision;
import cn.volunteering.volunteer.rosterimport.RosterTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads the first sheet of an XLSX file as a stream. Formulas are not evaluated; the value that the spreadsheet program
 * saved with each formula is used. Files with macros are refused.
 */
final class XlsxFile {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final int BUFFER = 64 * 1024;

    private XlsxFile() {}

    static Decision<RosterTable> read(byte[] content) {
        try {
            return refusalFor(ZipLimits.entriesOf(content)).orElseGet(() -> parsed(content));
        } catch (IOException e) {
            return broken();
        }
    }

    private static Optional<Decision<RosterTable>> refusalFor(Set<String> entries) {
        if (!entries.contains(WORKBOOK)) {
            return Optional.of(Decision.refused(RosterFiles.WRONG_TYPE, "这不是 XLSX 文件，请用表格软件另存为 XLSX 或 CSV"));
        }
        return entries.stream().anyMatch(name -> name.endsWith("vbaProject.bin"))
                ? Optional.of(Decision.refused(RosterFiles.WRONG_TYPE, "文件含有宏，请另存为不含宏的 XLSX"))
                : Optional.empty();
    }

    private static Decision<RosterTable> parsed(byte[] content) {
        try (var file = OPCPackage.open(new ByteArrayInputStream(content))) {
            requireSmallParts(file, XSSFRelation.SHARED_STRINGS, ZipLimits.MAX_BYTES_OF_TEXTS);
            requireSmallParts(file, XSSFRelation.STYLES, ZipLimits.MAX_BYTES_OF_OTHERS);
            return Decision.accepted(firstSheet(file));
        } catch (RosterFiles.TooLargeException e) {
            throw e;
        } catch (IOException
                | SAXException
                | OpenXML4JException
                | ParserConfigurationException
                | RuntimeException e) { // malformed files make the parser fail with any exception
            return broken();
        }
    }

    /** Checks parts by their declared type, because anyone who makes a file chooses the names in it. */
    private static void requireSmallParts(OPCPackage file, XSSFRelation kind, long maxBytes) throws IOException {
        for (PackagePart part : file.getPartsByContentType(kind.getContentType())) {
            if (isLarger(part, maxBytes)) {
                throw new RosterFiles.TooLargeException();
            }
        }
    }

    private static boolean isLarger(PackagePart part, long bytes) throws IOException {
        var buffer = new byte[BUFFER];
        long size = 0;
        try (InputStream content = part.getInputStream()) {
            for (int read = content.read(buffer); read >= 0 && size <= bytes; read = content.read(buffer)) {
                size += read;
            }
        }
        return size > bytes;
    }

    private static RosterTable firstSheet(OPCPackage file)
            throws IOException, SAXException, OpenXML4JException, ParserConfigurationException {
        var workbook = new XSSFReader(file);
        var rows = new SheetRows();
        try (InputStream sheet = workbook.getSheetsData().next()) {
            var parser = XMLHelper.newXMLReader();
            parser.setContentHandler(new XSSFSheetXMLHandler(
                    workbook.getStylesTable(),
                    null,
                    new ReadOnlySharedStringsTable(file),
                    rows,
                    new CellText(),
                    false));
            parseUntilEnough(parser, sheet);
        }
        return rows.table();
    }

    private static void parseUntilEnough(XMLReader parser, InputStream sheet) throws IOException, SAXException {
        try {
            parser.parse(new InputSource(sheet));
        } catch (SheetRows.EnoughRowsException _) {
            // the collected rows show that there are too many
        }
    }

    private static Decision<RosterTable> broken() {
        return Decision.refused(RosterFiles.BROKEN, "XLSX 文件已损坏或不完整，请用表格软件打开并重新保存后再导入");
    }
}
