package cn.volunteering.volunteer.rosterimport;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Decision.Accepted;
import cn.volunteering.domain.Decision.Refused;
import cn.volunteering.volunteer.organisation.Axis;
import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.personaldata.DocumentType;
import cn.volunteering.volunteer.personaldata.IdentityDocument;
import cn.volunteering.volunteer.personaldata.PhoneNumber;
import cn.volunteering.volunteer.personaldata.TextForm;
import cn.volunteering.volunteer.roster.DisplayName;
import cn.volunteering.volunteer.roster.NationalRegistration;
import cn.volunteering.volunteer.rosterimport.RosterTable.Row;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the rows of one file, each to the end, so that the user gets all errors of a row at once. */
final class RowReader {

    private static final LocalDate EARLIEST_DAY = LocalDate.of(1900, 1, 1);

    private final Headings headings;
    private final LostDigits lost;
    private final KnownUnits units;
    private final LocalDate dayZero;
    private final LocalDate today;

    /**
     * @param dayZero the day that numbers of days in this file count from
     */
    RowReader(Headings headings, LostDigits lost, KnownUnits units, LocalDate dayZero, LocalDate today) {
        this.headings = headings;
        this.lost = lost;
        this.units = units;
        this.dayZero = dayZero;
        this.today = today;
    }

    /** Reads the person in the row, or all its errors. */
    RowReading read(Row row) {
        return row.flaw(Row.WHOLE_ROW).map(flaw -> flawed(row, flaw)).orElseGet(() -> readCells(row));
    }

    private static RowReading flawed(Row row, String flaw) {
        return new RowReading.Flawed(row, Optional.empty(), List.of(RowError.of(row.number(), "", flaw)));
    }

    private RowReading readCells(Row row) {
        var cells = new Cells(headings, lost, row);
        var name = cells.required(Column.NAME, DisplayName::read);
        var document = document(cells);
        var phone = cells.optional(Column.PHONE, PhoneNumber::read);
        var section = unit(cells, Column.SECTION, Axis.SECTION);
        var branch = unit(cells, Column.BRANCH, Axis.BRANCH);
        var party = cells.optional(Column.PARTY_MEMBER, PartyText::read);
        var joined = cells.optional(Column.JOINED_ON, text -> joiningDay(text, document));
        var national = cells.optional(Column.NATIONAL_NUMBER, RowReader::nationalNumber);
        var skills = cells.optional(Column.SKILLS, SkillsText::read);
        if (!cells.errors().isEmpty()) {
            return new RowReading.Flawed(row, document, cells.errors());
        }
        return new RowReading.Good(new RosterEntry(
                row.number(),
                name.orElseThrow(),
                document.orElseThrow(),
                phone.orElse(null),
                section.orElseThrow(),
                branch.orElse(null),
                party.orElse(null),
                joined.orElse(null),
                national.orElse(null),
                skills.orElse(null)));
    }

    private Optional<UnitId> unit(Cells cells, Column column, Axis axis) {
        return column.isRequired()
                ? cells.required(column, name -> units.find(axis, name), name -> units.similar(axis, name))
                : cells.optional(column, name -> units.find(axis, name), name -> units.similar(axis, name));
    }

    private Optional<IdentityDocument> document(Cells cells) {
        var type = cells.isEmpty(Column.DOCUMENT_TYPE)
                ? Optional.of(DocumentType.RESIDENT_IDENTITY_CARD)
                : cells.optional(Column.DOCUMENT_TYPE, RowReader::documentType);
        return type.flatMap(
                known -> cells.required(Column.DOCUMENT_NUMBER, text -> IdentityDocument.read(known, text, today)));
    }

    private static Decision<DocumentType> documentType(String text) {
        return DocumentType.parse(text)
                .<Decision<DocumentType>>map(Decision::accepted)
                .orElseGet(() -> Decision.refused("document-type-unknown", "证件类型无法识别，可填：" + labels()));
    }

    private static String labels() {
        return String.join(
                "、",
                Arrays.stream(DocumentType.values()).map(DocumentType::label).toList());
    }

    private static Decision<NationalRegistration> nationalNumber(String text) {
        return NationalRegistration.withNumber(TextForm.compact(text));
    }

    private Decision<LocalDate> joiningDay(String text, Optional<IdentityDocument> document) {
        return switch (DayText.read(text, dayZero)) {
            case Accepted<LocalDate> day -> plausible(day, document.flatMap(IdentityDocument::birthDate));
            case Refused<LocalDate> other -> other;
        };
    }

    private Decision<LocalDate> plausible(Accepted<LocalDate> decision, Optional<LocalDate> birthDate) {
        LocalDate day = decision.state();
        if (day.isAfter(today)) {
            return Decision.refused("joined-in-future", "入队日期不能晚于今天");
        }
        boolean isTooEarly = day.isBefore(birthDate.orElse(EARLIEST_DAY));
        return isTooEarly ? Decision.refused("joined-too-early", "入队日期早于本人出生或 1900 年，请核对") : decision;
    }
}
