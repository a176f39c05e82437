package cn.volunteering.volunteer.rosterimport.web;

import cn.volunteering.domain.Refusal;
import cn.volunteering.edge.problem.Problem;
import cn.volunteering.volunteer.rosterimport.PlannedUpdate;
import cn.volunteering.volunteer.rosterimport.RowError;
import cn.volunteering.volunteer.rosterimport.file.RosterFiles;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The problems of roster files. */
public final class RosterProblems {

    private RosterProblems() {}

    /** Returns the problem of a file that is not a roster, or is damaged. */
    public static Problem unreadable(Refusal refusal) {
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
