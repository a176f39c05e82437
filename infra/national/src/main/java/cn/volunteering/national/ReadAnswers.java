package cn.volunteering.national;

import static java.util.stream.Collectors.toMap;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Versioned;
import cn.volunteering.national.file.PackageFile;
import cn.volunteering.tenancy.audit.AuditLog;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads an answer of the authority: every row by itself, so that a faulty one leaves the others alone. Reading the same
 * file again changes nothing.
 */
public final class ReadAnswers {

    private final RecordGroups groups;
    private final Aggregates<FilingPackage> packages;
    private final Aggregates<PackageContent> contents;
    private final Aggregates<PackageAnswers> answers;
    private final Aggregates<NationalRecord> records;
    private final SettlePackages settle;
    private final ContentSeal seal;
    private final PlatformCalendar calendar;
    private final AuditLog audit;

    public ReadAnswers(
            RecordGroups groups,
            Aggregates<FilingPackage> packages,
            Aggregates<PackageContent> contents,
            Aggregates<PackageAnswers> answers,
            Aggregates<NationalRecord> records,
            SettlePackages settle,
            ContentSeal seal,
            PlatformCalendar calendar,
            AuditLog audit) {
        this.groups = groups;
        this.packages = packages;
        this.contents = contents;
        this.answers = answers;
        this.records = records;
        this.settle = settle;
        this.seal = seal;
        this.calendar = calendar;
        this.audit = audit;
    }

    /**
     * Records what the rows say about the records of a package.
     *
     * @param fileHash the SHA-256 of the file
     */
    public Decision<Versioned<FilingPackage>> read(String id, String fileHash, List<AnswerRow> rows) {
        var made = settle.settle(packages.get(id));
        if (made.state().state() == PackageState.ABANDONED) {
            return Decision.refused("national-package-abandoned", "该批次已作废，不能再读入回执");
        }
        audit.record(
                "national-answer-read",
                "national-packages/" + id,
                Map.of("sha256", fileHash, "rows", Integer.toString(rows.size())));
        var content = contents.get(id).state();
        var fresh = new Reading(made.state(), content).judge(rows);
        var all = answers.changeOrBegin(
                id,
                () -> PackageAnswers.NONE,
                earlier -> Decision.accepted(earlier.with(content.lines(), fresh, fileHash)));
        return Decision.accepted(
                packages.change(id, each -> each.answered(all.state().lines())));
    }

    /** One reading of one file. */
    private final class Reading {

        private final FilingPackage made;
        private final Map<String, PackageLine> lines;
        private final Map<String, List<String>> values;
        private final Map<String, NationalRecord> kept;
        private final Set<String> seen = new HashSet<>();

        Reading(FilingPackage made, PackageContent content) {
            this.made = made;
            this.lines = content.lines().stream().collect(toMap(PackageLine::recordId, line -> line));
            this.values = PackageFile.values(seal.open(made.id(), content.file()));
            this.kept = new HashMap<>();
            var ids = content.lines().stream()
                    .map(line -> NationalRecord.idOf(line.group(), line.recordId()))
                    .toList();
            records.findAll(ids).forEach(record -> kept.put(record.state().recordId(), record.state()));
        }

        List<Answer> judge(List<AnswerRow> rows) {
            return rows.stream().map(this::judge).map(this::settled).toList();
        }

        private Answer judge(AnswerRow row) {
            PackageLine line = lines.get(row.recordId());
            if (line == null) {
                return row.recordId().isEmpty() ? Answer.faulty(row, null, "没有记录标识") : Answer.stray(row);
            }
            if (!seen.add(row.recordId())) {
                return Answer.faulty(row, line, "同一记录在回执中重复");
            }
            var record = Objects.requireNonNull(kept.get(row.recordId()));
            return record.standing().isIn(made.id())
                    ? JudgeAnswer.of(row, sent(line, record))
                    : Answer.faulty(
                            row,
                            line,
                            "该记录已在之后的批次 " + numberOf(record.standing().submission()) + " 中重新报送");
        }

        private static String numberOf(@Nullable Submission submission) {
            return submission == null ? "" : submission.packageNumber();
        }

        private Sent sent(PackageLine line, NationalRecord record) {
            return new Sent(
                    line,
                    groups.of(line.group()),
                    Objects.requireNonNull(values.get(line.recordId())),
                    record.beforePackage().number());
        }

        /** Records an answer that settles its record: at the record itself, then as its standing. */
        private Answer settled(Answer answer) {
            if (!answer.outcome().settles()) {
                return answer;
            }
            var record = Objects.requireNonNull(kept.get(answer.recordId()));
            var judged =
                    settleAtRecord(record, answer).map(answer::contradictedBy).orElse(answer);
            if (!judged.equals(answer)) {
                settleAtRecord(record, judged);
            }
            records.change(
                    NationalRecord.idOf(record.group(), record.recordId()),
                    each -> each.answer(judged, calendar.today()));
            return judged;
        }

        private Optional<String> settleAtRecord(NationalRecord record, Answer answer) {
            var next = record.answer(answer, calendar.today()).orThrow().standing();
            return groups.of(record.group()).settle(record.recordId(), next.state(), next.number());
        }
    }
}
