package cn.volunteering.volunteer.rosterimport.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;

import cn.volunteering.domain.Decision.Accepted;
import cn.volunteering.domain.Decision.Refused;
import cn.volunteering.edge.problem.Problem;
import cn.volunteering.volunteer.roster.export.SheetFile;
import cn.volunteering.volunteer.rosterimport.ImportId;
import cn.volunteering.volunteer.rosterimport.PlannedUpdate;
import cn.volunteering.volunteer.rosterimport.UpdateReport;
import cn.volunteering.volunteer.rosterimport.UpdateRoster;
import cn.volunteering.web.AllowedRoles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Lets the committee bring the roster up to date with a file that comes every month. */
@Tag(name = "名册更新")
@RestController
@RequestMapping("/api/tenants/{tenant}/volunteer/roster-imports")
class RosterUpdateController {

    private final UpdateRoster updating;

    RosterUpdateController(UpdateRoster updating) {
        this.updating = updating;
    }

    @Operation(
            summary = "预览名册更新，不写入任何内容",
            description = "200：逐人列出新登记、有变化、无变化、重新入队和有错误的行，以及名册中有而文件中没有的人；422：表头有误；415：不是 XLSX 或 CSV")
    @ApiResponse(
            responseCode = "200",
            description = "逐人列出将做什么",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    @RosterFileAnswers
    @PostMapping("/plans")
    @AllowedRoles(COMMITTEE)
    ResponseEntity<Object> plan(
            @RequestPart MultipartFile file, @RequestParam(required = false) @Nullable LocalDate effectiveFrom)
            throws IOException {
        return planned(file, effectiveFrom, update -> ResponseEntity.ok(PlanView.of(update.plan())));
    }

    @Operation(
            summary = "应用名册更新",
            description = "再次上传同一文件，并给出预览得到的 plan；200：已按预览处理，有错误的行不处理，文件中没有的人不动；409：名册在预览之后有变化，请重新预览")
    @ApiResponse(
            responseCode = "200",
            description = "已按预览处理",
            content = @Content(schema = @Schema(implementation = UpdateView.class)))
    @ApiResponse(responseCode = "409", description = "名册在预览之后有变化")
    @RosterFileAnswers
    @PostMapping("/updates")
    @AllowedRoles(COMMITTEE)
    ResponseEntity<Object> apply(
            @RequestPart MultipartFile file,
            @RequestParam String plan,
            @RequestParam(required = false) @Nullable LocalDate effectiveFrom)
            throws IOException {
        return planned(file, effectiveFrom, update -> switch (updating.apply(update, plan)) {
            case Accepted<UpdateReport> report -> ResponseEntity.ok(UpdateView.of(report.state()));
            case Refused<UpdateReport> refused -> RosterProblems.answer(changed(refused, update));
        });
    }

    private static Problem changed(Refused<UpdateReport> refused, PlannedUpdate update) {
        return Problem.of(
                        HttpStatus.CONFLICT,
                        refused.refusal().code(),
                        refused.refusal().message())
                .with("plan", update.plan().plan());
    }

    @Operation(summary = "下载有错误的行", description = "上传名册，得到只含有错误的行的 XLSX，末列写明问题；改好后可再次上传")
    @ApiResponse(
            responseCode = "200",
            description = "有错误的行",
            content =
                    @Content(
                            mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                            schema = @Schema(type = "string", format = "binary")))
    @RosterFileAnswers
    @PostMapping("/faulty-rows")
    @AllowedRoles(COMMITTEE)
    ResponseEntity<Object> faultyRows(@RequestPart MultipartFile file) throws IOException {
        return planned(file, null, update -> ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(SheetFile.XLSX.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("faulty-rows.xlsx")
                                .build()
                                .toString())
                .body(SheetFile.XLSX.of(update.faulty())));
    }

    private ResponseEntity<Object> planned(
            MultipartFile file, @Nullable LocalDate from, Function<PlannedUpdate, ResponseEntity<Object>> next)
            throws IOException {
        byte[] content = file.getBytes();
        return RosterProblems.answer(content, table -> {
            var update = updating.plan(ImportId.ofContent(content), table, from);
            return update.errors().isEmpty()
                    ? next.apply(update)
                    : RosterProblems.answer(RosterProblems.flawed(update));
        });
    }
}
