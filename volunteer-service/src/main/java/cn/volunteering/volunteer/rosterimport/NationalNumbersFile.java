package cn.volunteering.volunteer.rosterimport;

import cn.volunteering.domain.Decision;
import cn.volunteering.volunteer.personaldata.DocumentType;
import cn.volunteering.volunteer.personaldata.IdentityDocument;
import cn.volunteering.volunteer.personaldata.TextForm;
import cn.volunteering.volunteer.roster.DisplayName;
import cn.volunteering.volunteer.roster.NationalRegistration;
import cn.volunteering.volunteer.roster.NationalStatus;
import cn.volunteering.volunteer.rosterimport.RosterTable.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list of people with their national volunteer numbers, read row by row. It needs names and documents; numbers and the
 * status in the national system may be missing. Other columns of a roster are passed over.
 *
 * @param lines one for each row with a person, in the order of the file
 * @param fileErrors errors for which no row was read
 * @param ignoredColumns headings that were not recognised
 */
public record NationalNumbersFile(List<Line> lines, List<RowError> fileErrors, List<String> ignoredColumns) {

    private static final Set<String> STATUS_HEADINGS = Set.of("全国注册状态", "注册状态", "登记状态", "注册情况", "全国系统状态");

    public NationalNumbersFile {
        lines = List.copyOf(lines);
        fileErrors = List.copyOf(fileErrors);
        ignoredColumns = List.copyOf(ignoredColumns);
    }

    /**
     * A row.
     *
     * @param document {@code null} if the row has errors
     * @param registration what the file says of the registration; {@code null} if the row has errors
     */
    public record Line(
            int row,
            String name,
            @Nullable IdentityDocument document,
            @Nullable NationalRegistration registration,
            List<RowError> errors) {

        public Line {
            errors = List.copyOf(errors);
        }
    }

    /** Reads the rows of a table; documents are judged as of the given day. */
    public static NationalNumbersFile read(RosterTable table, LocalDate today) {
        if (table.rows().isEmpty()) {
            return unreadable(List.of(RowError.of(1, "", "文件是空的，没有任何内容")), List.of());
        }
        var headings = Headings.in(table);
        var errors = headings.errors().stream()
                .filter(error -> !error.column().equals(Column.SECTION.label()))
                .toList();
        var below = table.rows().stream()
                .filter(row -> row.number() > headings.row())
                .toList();
        var people = PersonRows.in(headings, below, _ -> false).people();
        var flaws = Stream.concat(errors.stream(), flawOfSize(headings, people).stream())
                .toList();
        return flaws.isEmpty() ? read(headings, people, today) : unreadable(flaws, headings.ignored());
    }

    private static NationalNumbersFile unreadable(List<RowError> errors, List<String> ignored) {
        return new NationalNumbersFile(List.of(), errors, ignored);
    }

    private static Optional<RowError> flawOfSize(Headings headings, List<Row> people) {
        if (people.isEmpty()) {
            return Optional.of(RowError.of(headings.row(), "", "表头之后没有数据行"));
        }
        return people.size() <= RosterTable.MAX_ROWS
                ? Optional.empty()
                : Optional.of(RowError.of(headings.row(), "", "一次最多核对 " + RosterTable.MAX_ROWS + " 行，请拆分文件"));
    }

    private static NationalNumbersFile read(Headings headings, List<Row> people, LocalDate today) {
        var reader = new Reader(headings, LostDigits.in(headings, people), statusPosition(headings), today);
        var ignored = headings.ignored().stream()
                .filter(heading -> !STATUS_HEADINGS.contains(TextForm.compact(heading)))
                .toList();
        return new NationalNumbersFile(people.stream().map(reader::line).toList(), List.of(), ignored);
    }

    private static int statusPosition(Headings headings) {
        return IntStream.range(0, headings.cells().size())
                .filter(i -> STATUS_HEADINGS.contains(
                        TextForm.compact(headings.cells().get(i))))
                .findFirst()
                .orElse(-1);
    }

    /** Reads the rows below the headings. */
    private record Reader(Headings headings, LostDigits lost, int status, LocalDate today) {

        Line line(Row row) {
            var flaw = row.flaw(Row.WHOLE_ROW);
            if (flaw.isPresent()) {
                return faulty(row, "", List.of(RowError.of(row.number(), "", flaw.get())));
            }
            var cells = new Cells(headings, lost, row);
            var name = cells.required(Column.NAME, DisplayName::read);
            var document = cells.required(
                    Column.DOCUMENT_NUMBER,
                    text -> IdentityDocument.read(DocumentType.RESIDENT_IDENTITY_CARD, text, today));
            var number = cells.optional(
                    Column.NATIONAL_NUMBER, text -> NationalRegistration.withNumber(TextForm.compact(text)));
            var errors = new ArrayList<>(cells.errors());
            var registration = errors.isEmpty() ? registration(row, number.orElse(NationalRegistration.NONE)) : null;
            if (registration instanceof Decision.Refused<NationalRegistration> refused) {
                errors.add(statusError(row, refused.refusal().message()));
            }
            return errors.isEmpty()
                    ? new Line(
                            row.number(),
                            name.orElseThrow(),
                            document.orElseThrow(),
                            Objects.requireNonNull(registration).orThrow(),
                            List.of())
                    : faulty(row, name.orElse(""), errors);
        }

        private static Line faulty(Row row, String name, List<RowError> errors) {
            return new Line(row.number(), name, null, null, errors);
        }

        /** Returns the registration: by the status in the file, or registered if there is only a number. */
        private Decision<NationalRegistration> registration(Row row, NationalRegistration byNumber) {
            String text = status < 0 ? "" : TextForm.compact(row.cell(status));
            return text.isEmpty()
                    ? Decision.accepted(byNumber)
                    : statusOf(text)
                            .map(stated -> NationalRegistration.of(stated, byNumber.number()))
                            .orElseGet(() -> Decision.refused("national-status-unknown", "注册状态无法识别，可填：" + labels()));
        }

        private static Optional<NationalStatus> statusOf(String text) {
            return Stream.of(NationalStatus.values())
                    .filter(each -> each.label().equals(text))
                    .findFirst();
        }

        private static String labels() {
            return String.join(
                    "、",
                    Stream.of(NationalStatus.values())
                            .map(NationalStatus::label)
                            .toList());
        }

        private RowError statusError(Row row, String message) {
            if (status < 0) {
                return RowError.of(row.number(), "", message);
            }
            return new RowError(
                    row.number(),
                    headings.cells().get(status),
                    message,
                    null,
                    CellName.of(status, row.number()),
                    ShownText.of(row.cell(status)),
                    null);
        }
    }
}
