package cn.volunteering.volunteer.rosterimport.web;

import cn.volunteering.domain.Decision.Accepted;
import cn.volunteering.domain.Decision.Refused;
import cn.volunteering.domain.Refusal;
import cn.volunteering.edge.problem.Problem;
import cn.volunteering.volunteer.rosterimport.PlannedUpdate;
import cn.volunteering.volunteer.rosterimport.RosterTable;
import cn.volunteering.volunteer.rosterimport.RowError;
import cn.volunteering.volunteer.rosterimport.file.RosterFiles;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** The problems of roster files. */
public final class RosterProblems {

    private RosterProblems() {}

    /** Answers with what the table of a file leads to, or with the problem of a file without a table. */
    public static ResponseEntity<Object> answer(byte[] file, Function<RosterTable, ResponseEntity<Object>> next) {
        return switch (RosterFiles.read(file)) {
            case Accepted<RosterTable> table -> next.apply(table.state());
            case Refused<RosterTable> refused -> answer(unreadable(refused.refusal()));
        };
    }

    /** Answers with a problem. */
    public static ResponseEntity<Object> answer(Problem problem) {
        return ResponseEntity.status(problem.status())
                .headers(problem.getHeaders())
                .body(problem.getBody());
    }

    /** Returns the problem of a file that is not a roster, or is damaged. */
    private static Problem unreadable(Refusal refusal) {
        var status = refusal.code().equals(RosterFiles.WRONG_TYPE)
                ? HttpStatus.UNSUPPORTED_MEDIA_TYPE
                : HttpStatus.UNPROCESSABLE_CONTENT;
        return Problem.of(status, refusal.code(), refusal.message());
    }

    /** Returns the problem of a file of which no row can be read. */
    static Problem flawed(PlannedUpdate update) {
        var plan = update.plan();
        return flawed("roster-import-rejected", plan.sheet(), update.errors(), plan.ignoredColumns());
    }

    /** Returns the problem, under the given code, of a file of which no row can be read. */
    public static Problem flawed(
            String code, @Nullable String sheet, List<RowError> errors, List<String> ignoredColumns) {
        return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, code, sheetCalled(sheet) + "无法按行读取，请按提示修改后重新上传")
                .with("errors", errors)
                .with("errorCount", errors.size())
                .with("ignoredColumns", ignoredColumns);
    }

    static String sheetCalled(@Nullable String sheet) {
        return sheet == null ? "名册" : "工作表“" + sheet + "”";
    }
}
