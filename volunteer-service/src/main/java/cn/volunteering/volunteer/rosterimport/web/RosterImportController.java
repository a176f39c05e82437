package cn.volunteering.volunteer.rosterimport.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;

import cn.volunteering.domain.PlainText;
import cn.volunteering.edge.problem.Problem;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.volunteer.rosterimport.ImportId;
import cn.volunteering.volunteer.rosterimport.ImportRoster;
import cn.volunteering.volunteer.rosterimport.RosterImport;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.action.CarriesOut;
import cn.volunteering.web.action.PermittedActions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Lets the committee import a whole roster file. */
@Tag(name = "名册导入")
@RestController
@RequestMapping("/api/tenants/{tenant}/volunteer/roster-imports")
class RosterImportController {

    private static final int LONGEST_NAME = 120;
    private static final String UNSEEN = "[\\p{C}\\p{Zl}\\p{Zp}]";

    private final ImportRoster importing;
    private final AggregateStore<RosterImport> imports;
    private final PermittedActions permitted;

    RosterImportController(ImportRoster importing, AggregateStore<RosterImport> imports, PermittedActions permitted) {
        this.importing = importing;
        this.imports = imports;
        this.permitted = permitted;
    }

    @Operation(
            summary = "导入名册（XLSX 或 CSV）",
            description = "201：全部导入；200：同一文件此前已导入，返回当时的报告；422：有错误，逐行列出，一行也不导入；415：不是 XLSX 或 CSV")
    @ApiResponse(
            responseCode = "200",
            description = "同一文件此前已导入",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    @ApiResponse(
            responseCode = "201",
            description = "全部导入",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    @ApiResponse(responseCode = "415", description = "不是 XLSX 或 CSV")
    @ApiResponse(
            responseCode = "422",
            description = "有错误，逐行列出，一行也不导入",
            content =
                    @Content(
                            mediaType = RosterProblem.MEDIA_TYPE,
                            schema = @Schema(implementation = RosterProblem.class)))
    @PostMapping
    @CarriesOut("roster-import.TRY_AGAIN")
    @AllowedRoles(COMMITTEE)
    ResponseEntity<Object> upload(@RequestPart MultipartFile file) throws IOException {
        byte[] content = file.getBytes();
        var id = ImportId.ofContent(content);
        return importing
                .earlier(id)
                .map(earlier -> ResponseEntity.ok().<Object>body(report(earlier)))
                .orElseGet(
                        () -> RosterProblems.answer(content, table -> answer(importing.run(id, nameOf(file), table))));
    }

    /** Returns the name of the file as it can be stored and seen. */
    private static String nameOf(MultipartFile file) {
        String seen = Objects.requireNonNullElse(file.getOriginalFilename(), "").replaceAll(UNSEEN, "");
        int end = seen.offsetByCodePoints(0, Math.min(seen.codePointCount(0, seen.length()), LONGEST_NAME));
        return PlainText.line(seen.substring(0, end)) instanceof PlainText.Fit(String name) ? name : "";
    }

    private ResponseEntity<Object> answer(RosterImport it) {
        return it.isRejected()
                ? RosterProblems.answer(rejected(report(it)))
                : ResponseEntity.created(URI.create("roster-imports/" + it.id().value()))
                        .body(report(it));
    }

    private ImportReport report(RosterImport it) {
        return ImportReport.of(
                it,
                permitted.to("roster-import").offer("TRY_AGAIN", it::isRejected).names());
    }

    private static Problem rejected(ImportReport report) {
        return Problem.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "roster-import-rejected",
                        RosterProblems.sheetCalled(report.sheet()) + "有 " + report.errorCount()
                                + " 处错误，没有导入任何一行，请按提示修改后重新上传")
                .with("id", report.id())
                .with("rows", report.rows())
                .with("imported", report.imported())
                .with("errors", report.errors())
                .with("errorCount", report.errorCount())
                .with("ignoredColumns", report.ignoredColumns())
                .with("remarks", report.remarks())
                .with("allowedActions", report.allowedActions());
    }

    @Operation(summary = "查看一次导入的报告")
    @GetMapping("/{id}")
    @AllowedRoles(COMMITTEE)
    ImportReport show(@PathVariable String id) {
        return report(imports.get(id).state());
    }
}
