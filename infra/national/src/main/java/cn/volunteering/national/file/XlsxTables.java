package cn.volunteering.national.file;

import cn.volunteering.domain.Decision;
import cn.volunteering.national.file.AnswerTables.TooLargeException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads the sheets of an XLSX row by row, so that a large sheet takes no more memory than a small one. */
final class XlsxTables {

    /** The most bytes that a file may have once it is unpacked. */
    private static final long LARGEST_UNPACKED = 40L * 1024 * 1024;

    private XlsxTables() {}

    static Decision<List<List<List<String>>>> read(byte[] content) {
        try {
            requireReasonableSize(content);
            return Decision.accepted(tables(content));
        } catch (IOException
                | SAXException
                | ParserConfigurationException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | UnsupportedFileFormatException
                | RecordFormatException e) {
            return Decision.refused(AnswerTables.BROKEN, "文件不是完整的 XLSX，请用表格软件打开后另存再上传");
        }
    }

    /** Unpacks like POI: the reader of the JDK rejects the entries of some writers. */
    private static void requireReasonableSize(byte[] content) throws IOException {
        long size = 0;
        var buffer = new byte[64 * 1024];
        try (var zip = new ZipArchiveInputStream(new ByteArrayInputStream(content))) {
            while (zip.getNextEntry() != null) {
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    size += read;
                    if (size > LARGEST_UNPACKED) {
                        throw new TooLargeException();
                    }
                }
            }
        }
    }

    private static List<List<List<String>>> tables(byte[] content)
            throws IOException, SAXException, ParserConfigurationException, OpenXML4JException {
        var tables = new ArrayList<List<List<String>>>();
        try (var file = OPCPackage.open(new ByteArrayInputStream(content))) {
            var strings = new ReadOnlySharedStringsTable(file);
            var reader = new XSSFReader(file);
            var sheets = reader.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    var rows = new Rows();
                    var parser = XMLHelper.newXMLReader();
                    parser.setContentHandler(new XSSFSheetXMLHandler(
                            reader.getStylesTable(), strings, rows, new DataFormatter(), false));
                    parser.parse(new InputSource(sheet));
                    tables.add(rows.all);
                }
            }
        }
        return tables;
    }

    /** Collects the rows of a sheet; rows that the file leaves out are empty. */
    private static final class Rows implements SheetContentsHandler {

        private final List<List<String>> all = new ArrayList<>();
        private List<String> row = new ArrayList<>();

        @Override
        public void startRow(int number) {
            if (number >= AnswerTables.MAX_ROWS) {
                throw new TooLargeException();
            }
            while (all.size() < number) {
                all.add(List.of());
            }
            row = new ArrayList<>();
        }

        @Override
        public void cell(@Nullable String reference, String value, @Nullable XSSFComment comment) {
            int column = reference == null ? row.size() : new CellReference(reference).getCol();
            if (column < AnswerTables.MAX_COLUMNS) {
                while (row.size() < column) {
                    row.add("");
                }
                row.add(value);
            }
        }

        @Override
        public void endRow(int number) {
            all.add(List.copyOf(row));
        }
    }
}
