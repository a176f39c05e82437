package cn.volunteering.volunteer.rosterimport.file;

import cn.volunteering.volunteer.rosterimport.RosterTable;
import cn.volunteering.volunteer.rosterimport.RosterTable.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.xml.sax.SAXException;

/**
 * A workbook, read from the parts that matter for a roster. Optional parts, such as its properties, may be faulty or
 * missing.
 */
final class Workbook {

    private static final int SHEET_MEGABYTES = 40;
    private static final int WORKBOOK_MEGABYTES = 4;
    private static final String WORKBOOK = "xl/workbook.xml";

    private final ZipParts parts;
    private final Set<String> partsRead = new HashSet<>();
    private final WorkbookPart settings = new WorkbookPart();
    private final SharedTexts texts = new SharedTexts();
    private final Relations relations;
    private final NumberFormats formats;

    private Workbook(ZipParts parts) throws IOException, SAXException {
        this.parts = parts;
        settings.parse(parts.find(WORKBOOK, WORKBOOK_MEGABYTES).orElseThrow());
        this.relations = Relations.of(WORKBOOK, parts);
        this.formats = new NumberFormats(settings.isFrom1904());
        parse("sharedStrings", texts, SharedTexts.MEGABYTES);
        parse("styles", formats, NumberFormats.MEGABYTES);
    }

    static Workbook in(ZipParts parts) throws IOException, SAXException {
        return new Workbook(parts);
    }

    private void parse(String kind, XmlPart handler, int maxMegabytes) throws IOException, SAXException {
        var content = relations.ofKind(kind).flatMap(part -> parts.find(part, maxMegabytes));
        if (content.isPresent()) {
            handler.parse(content.get());
        }
    }

    /**
     * Returns the sheet with the most headings of a roster; hidden ones only if no other has the required headings. Names the
     * other sheets that seem to list people, so that nobody is left out unnoticed.
     */
    RosterTable roster() throws IOException, SAXException {
        var visible = tables(true);
        var hidden = tables(false);
        var candidates = new ArrayList<>(visible);
        if (visible.stream().noneMatch(RosterTable::hasRequiredHeadings)) {
            hidden.stream().filter(RosterTable::hasRequiredHeadings).forEach(candidates::add);
        }
        var best = candidates.stream()
                .max(Comparator.comparingInt(RosterTable::headingScore))
                .orElseThrow();
        return best.hasRequiredHeadings() ? withRemarkOn(Stream.concat(visible.stream(), hidden.stream()), best) : best;
    }

    private List<RosterTable> tables(boolean visible) throws IOException, SAXException {
        var tables = new ArrayList<RosterTable>();
        for (var sheet : settings.sheets()) {
            var part = sheet.visible() == visible ? unread(sheet) : Optional.<byte[]>empty();
            if (part.isPresent()) {
                var remarks = visible ? List.<String>of() : List.of("读取的是隐藏的工作表“" + sheet.name() + "”");
                tables.add(new RosterTable(rows(part.get()), new Source(sheet.name(), settings.dayZero(), remarks)));
            }
        }
        return tables;
    }

    /** Returns the content of a sheet, once: many sheets of one part would take as long as a file many times the size. */
    private Optional<byte[]> unread(WorkbookPart.Sheet sheet) {
        return relations
                .sheet(sheet.relation())
                .filter(partsRead::add)
                .flatMap(name -> parts.find(name, SHEET_MEGABYTES));
    }

    private List<RosterTable.Row> rows(byte[] part) throws IOException, SAXException {
        var sheet = new SheetPart(texts, formats);
        try {
            sheet.parse(part);
        } catch (SheetPart.EnoughRowsException _) {
            // the collected rows show that there are too many
        }
        return sheet.rows();
    }

    private static RosterTable withRemarkOn(Stream<RosterTable> tables, RosterTable read) {
        var others = tables.filter(table -> table != read && table.listsPeople())
                .map(table -> "“" + table.source().sheet() + "”")
                .toList();
        if (others.isEmpty()) {
            return read;
        }
        var source = read.source();
        String remark = "只读取了工作表“%s”；%s也像名册，没有读取，请合并到一张工作表，或者分别导入".formatted(source.sheet(), String.join("、", others));
        var remarks =
                Stream.concat(source.remarks().stream(), Stream.of(remark)).toList();
        return new RosterTable(read.rows(), new Source(source.sheet(), source.dayZero(), remarks));
    }
}
