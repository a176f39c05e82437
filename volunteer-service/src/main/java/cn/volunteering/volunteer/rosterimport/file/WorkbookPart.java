package cn.volunteering.volunteer.rosterimport.file;

import cn.volunteering.volunteer.rosterimport.RosterTable.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;

/** The list of sheets and the settings of a workbook. */
final class WorkbookPart extends XmlPart {

    private static final LocalDate DAY_ZERO_OF_1904 = LocalDate.of(1904, 1, 1);

    private final List<Sheet> sheets = new ArrayList<>();
    private boolean from1904;

    /** A sheet of the workbook. */
    record Sheet(String name, boolean visible, String relation) {}

    @Override
    void begin(String element, Attributes attributes) {
        if (element.equals("workbookPr")) {
            from1904 = isTrue(attributes, "date1904");
        } else if (element.equals("sheet")) {
            String state = attribute(attributes, "state");
            sheets.add(new Sheet(
                    attribute(attributes, "name"), state.isEmpty() || state.equals("visible"), relation(attributes)));
        }
    }

    @Override
    void end(String element, String text) {
        // everything is in attributes
    }

    List<Sheet> sheets() {
        return sheets;
    }

    boolean isFrom1904() {
        return from1904;
    }

    /** Returns the day that numbers of days count from. */
    LocalDate dayZero() {
        return from1904 ? DAY_ZERO_OF_1904 : Source.USUAL_DAY_ZERO;
    }
}
