package cn.volunteering.volunteer.rosterimport.file;

import cn.volunteering.volunteer.rosterimport.RosterTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.xml.sax.Attributes;

/** Collects the rows and merged cells of a sheet, and stops the parser when there are enough rows. */
final class SheetPart extends XmlPart {

    private final SharedTexts texts;
    private final NumberFormats formats;
    private final RowCollector rows = new RowCollector();
    private final MergedCells merged = new MergedCells();
    private List<String> cells = new ArrayList<>();
    private Map<Integer, String> flaws = new HashMap<>();
    private SheetCell cell = new SheetCell("", 0);
    private int row;
    private int column;

    SheetPart(SharedTexts texts, NumberFormats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /** The rest of the sheet need not be read. */
    static final class EnoughRowsException extends RuntimeException {}

    @Override
    void begin(String element, Attributes attributes) {
        switch (element) {
            case "row" -> beginRow(attribute(attributes, "r"));
            case "c" -> beginCell(attributes);
            case "f" -> cell.formula();
            case "rPh" -> cell.reading(true);
            case "mergeCell" -> merged.add(attribute(attributes, "ref"));
            default -> {
                // layout
            }
        }
    }

    private void beginRow(String number) {
        row = number.isEmpty() ? row + 1 : Integer.parseInt(number);
        cells = new ArrayList<>();
        flaws = new HashMap<>();
    }

    private void beginCell(Attributes attributes) {
        String reference = attribute(attributes, "r");
        column = Math.max(cells.size(), reference.isEmpty() ? 0 : new CellReference(reference).getCol());
        String style = attribute(attributes, "s");
        cell = new SheetCell(attribute(attributes, "t"), style.isEmpty() ? 0 : Integer.parseInt(style));
    }

    @Override
    void end(String element, String text) {
        switch (element) {
            case "v" -> cell.value(text);
            case "t" -> cell.inlineText(text);
            case "rPh" -> cell.reading(false);
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {
                // layout
            }
        }
    }

    private void endCell() {
        if (column >= RosterTable.COLUMNS_TAKEN) {
            return;
        }
        while (cells.size() < column) {
            cells.add("");
        }
        cells.add(cell.text(texts, formats));
        cell.flaw().ifPresent(flaw -> flaws.put(column, flaw));
    }

    /**
     * @throws EnoughRowsException if no more rows are needed after this one: a parser cannot be stopped in any other
     *     way
     */
    private void endRow() {
        rows.take(row, cells, flaws);
        if (rows.isEnough()) {
            throw new EnoughRowsException();
        }
    }

    /** Returns the rows, with the text of merged cells in each row that they cover. */
    List<RosterTable.Row> rows() {
        return merged.fill(rows.rows());
    }
}
