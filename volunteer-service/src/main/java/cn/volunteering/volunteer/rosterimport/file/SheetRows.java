package cn.volunteering.volunteer.rosterimport.file;

import cn.volunteering.volunteer.rosterimport.RosterTable;
import cn.volunteering.volunteer.rosterimport.RosterTable.Row;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Collects the rows of a sheet as they stream by. Cells far to the right and rows without text are left out. */
final class SheetRows implements SheetContentsHandler {

    private static final int MOST_COLUMNS = 100;

    private final List<Row> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();

    RosterTable table() {
        return new RosterTable(rows);
    }

    @Override
    public void startRow(int rowNumber) {
        cells = new ArrayList<>();
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String text, @Nullable XSSFComment comment) {
        int column = reference == null ? cells.size() : new CellReference(reference).getCol();
        if (text == null || column >= MOST_COLUMNS) {
            return;
        }
        while (cells.size() < column) {
            cells.add("");
        }
        cells.add(text);
    }

    @Override
    public void endRow(int rowNumber) {
        var row = new Row(rowNumber + 1, cells);
        if (!row.isBlank()) {
            rows.add(row);
        }
    }
}
