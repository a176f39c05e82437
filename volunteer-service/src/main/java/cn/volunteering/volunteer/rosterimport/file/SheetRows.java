package cn.volunteering.volunteer.rosterimport.file;

import cn.volunteering.volunteer.rosterimport.RosterTable;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Collects the cells of a sheet into rows as they are parsed, and stops the parser when there are enough rows. */
final class SheetRows implements SheetContentsHandler {

    private final RowCollector rows = new RowCollector();
    private List<String> cells = new ArrayList<>();

    RosterTable table() {
        return rows.table();
    }

    @Override
    public void startRow(int rowNumber) {
        cells = new ArrayList<>();
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String text, @Nullable XSSFComment comment) {
        int column = reference == null ? cells.size() : new CellReference(reference).getCol();
        if (text == null || Math.max(column, cells.size()) >= RosterTable.COLUMNS_TAKEN) {
            return;
        }
        while (cells.size() < column) {
            cells.add("");
        }
        cells.add(text);
    }

    /**
     * @throws EnoughRowsException if no more rows are needed after this one: a parser cannot be stopped in any other
     *     way
     */
    @Override
    public void endRow(int rowNumber) {
        rows.take(rowNumber + 1, cells.stream());
        if (rows.isEnough()) {
            throw new EnoughRowsException();
        }
    }

    /** The rest of the sheet need not be read. */
    static final class EnoughRowsException extends RuntimeException {}
}
