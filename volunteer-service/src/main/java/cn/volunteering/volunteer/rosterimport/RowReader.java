package cn.volunteering.volunteer.rosterimport;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Decision.Accepted;
import cn.volunteering.domain.Decision.Refused;
import cn.volunteering.volunteer.organisation.Axis;
import cn.volunteering.volunteer.personaldata.DocumentType;
import cn.volunteering.volunteer.personaldata.IdentityDocument;
import cn.volunteering.volunteer.personaldata.PhoneNumber;
import cn.volunteering.volunteer.roster.DisplayName;
import cn.volunteering.volunteer.roster.NationalRegistration;
import cn.volunteering.volunteer.roster.Placement;
import cn.volunteering.volunteer.rosterimport.RosterTable.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the rows of one file, each to the end, so that the user gets all errors of a row at once. */
final class RowReader {

    private final Headings headings;
    private final KnownUnits units;
    private final LocalDate today;

    RowReader(Headings headings, KnownUnits units, LocalDate today) {
        this.headings = headings;
        this.units = units;
        this.today = today;
    }

    /** Reads the person in the row, or all its errors. */
    RowReading read(Row row) {
        var cells = new Cells(row);
        var name = cells.required(Column.NAME, DisplayName::read);
        var document = document(cells);
        var phone = cells.optional(Column.PHONE, PhoneNumber::read);
        var section = cells.required(Column.SECTION, text -> units.find(Axis.SECTION, text));
        var branch = cells.optional(Column.BRANCH, text -> units.find(Axis.BRANCH, text));
        var party = cells.optional(Column.PARTY_MEMBER, PartyText::read);
        var joined = cells.optional(Column.JOINED_ON, this::joiningDay);
        var national = cells.optional(Column.NATIONAL_NUMBER, NationalRegistration::withNumber);
        var skills = cells.optional(Column.SKILLS, SkillsText::read);
        if (!cells.errors.isEmpty()) {
            return new RowReading.Flawed(cells.errors);
        }
        var place = new Placement(section.orElseThrow(), branch.orElse(null), joined.orElse(today));
        return new RowReading.Good(new RosterEntry(
                row.number(),
                name.orElseThrow(),
                document.orElseThrow(),
                phone.orElse(null),
                place,
                party.orElse(false),
                national.orElse(NationalRegistration.NONE),
                skills.orElse(List.of())));
    }

    private Optional<IdentityDocument> document(Cells cells) {
        var type = cells.text(Column.DOCUMENT_TYPE).isEmpty()
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

    private Decision<LocalDate> joiningDay(String text) {
        return switch (DayText.read(text)) {
            case Accepted<LocalDate> day
            when day.state().isAfter(today) -> Decision.refused("joined-in-future", "入队日期不能晚于今天");
            case Decision<LocalDate> other -> other;
        };
    }

    /** The cells of one row and the errors found in them. */
    private final class Cells {

        private final Row row;
        private final List<RowError> errors = new ArrayList<>();

        private Cells(Row row) {
            this.row = row;
        }

        private String text(Column column) {
            return headings.text(row, column);
        }

        private <T> Optional<T> required(Column column, Function<String, Decision<T>> reading) {
            if (text(column).isEmpty()) {
                errors.add(new RowError(row.number(), column.label(), "“" + column.label() + "”不能为空"));
                return Optional.empty();
            }
            return optional(column, reading);
        }

        private <T> Optional<T> optional(Column column, Function<String, Decision<T>> reading) {
            String text = text(column);
            if (text.length() > RosterTable.LONGEST_CELL) {
                return read(column, tooLong(column));
            }
            return text.isEmpty() ? Optional.empty() : read(column, reading.apply(text));
        }

        private static <T> Decision<T> tooLong(Column column) {
            return Decision.refused(
                    "cell-too-long", "“" + column.label() + "”不能超过 " + RosterTable.LONGEST_CELL + " 个字");
        }

        private <T> Optional<T> read(Column column, Decision<T> reading) {
            return switch (reading) {
                case Accepted<T> accepted -> Optional.of(accepted.state());
                case Refused<T> refused -> {
                    errors.add(new RowError(
                            row.number(), column.label(), refused.refusal().message()));
                    yield Optional.empty();
                }
            };
        }
    }
}
