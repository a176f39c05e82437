package cn.volunteering.volunteer.rosterimport.web;

import cn.volunteering.volunteer.rosterimport.ImportId;
import cn.volunteering.volunteer.rosterimport.RowError;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of the problems of {@link RosterProblems}, for the document of the endpoints: unlike other problems, they name
 * rows and columns of a file, not fields of a request.
 */
@Schema(description = "名册文件的问题（RFC 9457）；文件无法识别时没有 errors")
public record RosterProblem(
        String type,
        String title,
        int status,
        @Schema(description = "给用户看的说明") String detail,
        @Schema(format = "uri-reference") @Nullable String instance,
        @Schema(description = "要改正的各处，最多 500 处") @Nullable List<RowError> errors,
        @Nullable Integer errorCount,
        @Schema(description = "未能识别而略过的列") @Nullable List<String> ignoredColumns,

        @Schema(description = "导入报告的编号；本项及以下各项只在导入时出现") @Nullable
        ImportId id,

        @Nullable Integer rows,
        @Nullable Integer imported,
        @Nullable List<RowError> remarks,
        @Nullable List<String> allowedActions) {

    public static final String MEDIA_TYPE = "application/problem+json";
}
